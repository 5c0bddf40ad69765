package org.alongside.answering.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.action.ActionRoutes;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.Attention;
import org.alongside.answering.Attention.Row;
import org.alongside.casework.CaseRoutes;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;

/** Actions of which nothing is heard, those for the operational group, and agencies that open nothing. */
@Route(AnsweringRoutes.ATTENTION)
@Menu(title = "answering.attention.title", order = 35)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR})
class AttentionView extends VerticalLayout implements HasDynamicTitle {

    private final Attention attention;
    private final Message message = new Message();
    private final Div content = new Div();

    AttentionView(Attention attention) {
        this.attention = attention;
        content.addClassName("wide");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("answering.attention.about")), message, content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(actions(), new H2(getTranslation("answering.silent.title")), silent());
    }

    private Component actions() {
        var rows = attention.actions();
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("answering.attention.none"));
        }
        var cards = new UnorderedList(rows.stream().map(this::card).toArray(ListItem[]::new));
        cards.addClassName("cards");
        return cards;
    }

    private ListItem card(Row row) {
        var action = row.action();
        var owner = action.owner();
        var due = action.due();
        var card = new ListItem(
                new H2(action.initials() + " (" + action.reference() + ") · " + action.title()),
                new Paragraph(getTranslation(
                        row.forGroup() ? "answering.attention.group" : "answering.attention.quiet",
                        owner == null ? getTranslation("action.noOwner") : owner,
                        due == null ? "" : Dates.day(due))),
                new Anchor(
                        CaseRoutes.one(action.person(), ActionRoutes.TAB),
                        getTranslation("answering.attention.open", action.title())),
                row.stopped() ? resuming(row) : stopping(row));
        card.addClassName("item");
        return card;
    }

    private Component stopping(Row row) {
        var because = new TextField(getTranslation("answering.stop.because"));
        because.setManualValidation(true);
        because.addClassName("wide");
        var stop = new Button(
                getTranslation("answering.stop"),
                press -> attention
                        .stop(row.action().id(), because.getValue())
                        .ifPresentOrElse(reason -> refuse(because, reason), () -> said("answering.stop.done")));
        stop.setAriaLabel(stop.getText() + ": " + row.action().title());
        return new Div(because, stop);
    }

    private Component resuming(Row row) {
        var resume = new Button(
                getTranslation("answering.resume"),
                press -> told(attention.resume(row.action().id()), "answering.resume.done"));
        resume.setAriaLabel(resume.getText() + ": " + row.action().title());
        return new Div(new Paragraph(getTranslation("answering.stopped")), resume);
    }

    private Component silent() {
        var agencies = attention.silent();
        if (agencies.isEmpty()) {
            return new Paragraph(getTranslation("answering.silent.none"));
        }
        var list = new UnorderedList();
        agencies.forEach(one -> list.add(new ListItem(
                getTranslation("answering.silent.one", one.name(), one.address(), Dates.day(one.since())))));
        return list;
    }

    private void refuse(TextField field, Refusal reason) {
        field.setInvalid(true);
        field.setErrorMessage(getTranslation(reason.key()));
        field.focus();
    }

    private void told(Optional<Refusal> refusal, String done) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), () -> said(done));
    }

    private void said(String key) {
        message.say(getTranslation(key));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("answering.attention.title");
    }
}
