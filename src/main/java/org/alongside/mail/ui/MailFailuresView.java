package org.alongside.mail.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.mail.MailFailures;
import org.alongside.mail.MailFailures.Row;
import org.alongside.mail.MailRoutes;
import org.alongside.mail.RepliesNotTaken;

/** Mails that no server took, and one press to try again. */
@Route(MailRoutes.FAILURES)
@Menu(title = "mail.failures.title", order = 75)
@RolesAllowed({Roles.PARTNERSHIP_ADMINISTRATOR, Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR})
class MailFailuresView extends VerticalLayout implements HasDynamicTitle {

    private final MailFailures failures;
    private final Message message = new Message();
    private final Div content = new Div();

    MailFailuresView(MailFailures failures, RepliesNotTaken replies) {
        this.failures = failures;
        content.addClassName("wide");
        add(new H1(getPageTitle()), message, content);
        show();
        notTaken(replies.all());
    }

    private void notTaken(List<RepliesNotTaken.Row> rows) {
        if (!rows.isEmpty()) {
            var list = new UnorderedList();
            rows.forEach(row ->
                    list.add(new ListItem(getTranslation("mail.replies." + row.why()) + " " + Dates.moment(row.at()))));
            add(new H2(getTranslation("mail.replies")), list);
        }
    }

    private void show() {
        var rows = failures.all();
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(new Paragraph(getTranslation("mail.failures.none")));
        } else {
            var cards = new UnorderedList(rows.stream().map(this::card).toArray(ListItem[]::new));
            cards.addClassName("cards");
            content.add(new Paragraph(getTranslation("mail.failures.about")), cards);
        }
    }

    private ListItem card(Row row) {
        var again = new Button(getTranslation("mail.failures.again"), press -> told(failures.again(row.id()), row));
        again.setAriaLabel(again.getText() + ": " + row.subject() + ", " + row.to());
        var card = new ListItem(new H2(row.subject()), new Paragraph(row.to()), said(row), meta(row), again);
        card.addClassName("item");
        return card;
    }

    private Component said(Row row) {
        return new Paragraph(getTranslation("mail.failures.said", row.said()));
    }

    private Component meta(Row row) {
        var meta = new Div(
                new Span(getTranslation("mail.failures.made", Dates.moment(row.madeAt()))),
                new Span(getTranslation("mail.failures.tries", row.tries(), Dates.moment(row.failedAt()))));
        meta.addClassName("meta");
        return meta;
    }

    private void told(Optional<Refusal> refusal, Row row) {
        refusal.ifPresentOrElse(
                reason -> message.refuse(getTranslation(reason.key())),
                () -> message.say(getTranslation("mail.failures.tried", row.to())));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.failures.title");
    }
}
