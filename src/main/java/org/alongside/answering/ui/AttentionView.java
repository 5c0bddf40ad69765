package org.alongside.answering.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.Attention;
import org.alongside.answering.Reached;
import org.alongside.kit.Message;

/** Actions of which nothing is heard, those for the operational group, and agencies that open nothing. */
@Route(AnsweringRoutes.ATTENTION)
@Menu(title = "answering.attention.title", order = 35)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR})
class AttentionView extends VerticalLayout implements HasDynamicTitle {

    private final Attention attention;
    private final Reached reached;
    private final Message message = new Message();
    private final Div content = new Div();

    AttentionView(Attention attention, Reached reached) {
        this.attention = attention;
        this.reached = reached;
        content.addClassName("wide");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("answering.attention.about")), message, content);
        show();
    }

    private void show() {
        content.removeAll();
        content.add(actions(), new ReachPart(reached, this::told));
    }

    private Component actions() {
        var rows = attention.actions();
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("answering.attention.none"));
        }
        var cards = new UnorderedList(rows.stream()
                .map(row -> new AttentionCard(row, attention, this::told))
                .toArray(ListItem[]::new));
        cards.addClassName("cards");
        return cards;
    }

    /** What was done, as a sentence of its own; or why not. */
    private void told(Optional<Refusal> refusal, String done) {
        refusal.ifPresentOrElse(reason -> message.refuse(getTranslation(reason.key())), () -> {
            message.say(getTranslation(done));
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("answering.attention.title");
    }
}
