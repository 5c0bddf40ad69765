package org.alongside.action.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.action.ActionDetails;
import org.alongside.action.ActionInbox;
import org.alongside.action.ActionInbox.Filter;
import org.alongside.action.ActionRoutes;
import org.alongside.action.ActionStatus;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.tab.Eyes;

/** What one's agency has to do, as cards that are answered with one press; the next card is at hand at once. */
@Route(ActionRoutes.INBOX)
@Menu(title = "action.menu", order = 30)
@RolesAllowed(Roles.STAFF)
class ActionInboxView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final ActionInbox inbox;
    private final Actions actions;
    private final Eyes eyes;
    private final ActionExtras extras;
    private final Paragraph count = new Paragraph();
    private final Anchor other = new Anchor();
    private final AnswerReceipt receipt;
    private final UnorderedList cards = new UnorderedList();
    private Filter filter = new Filter(true);

    ActionInboxView(ActionInbox inbox, Actions actions, Eyes eyes, ActionExtras extras) {
        this.extras = extras;
        this.inbox = inbox;
        this.actions = actions;
        this.eyes = eyes;
        this.receipt = new AnswerReceipt(actions, () -> show(0));
        addClassName("inbox");
        cards.addClassName("cards");
        add(new H1(getTranslation("action.inbox")), count, other, receipt, cards);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = event.getLocation().getQueryParameters().getParameters().containsKey("all");
        filter = new Filter(!all);
        other.setText(getTranslation(all ? "action.showOpen" : "action.showAll"));
        other.setHref(all ? ActionRoutes.INBOX : ActionRoutes.INBOX + "?all");
        show(-1);
    }

    /** Shows what there is now; the card at this place, if any, takes focus. */
    private void show(int next) {
        var page = inbox.page(filter, 0, PAGE);
        count.setText(counted(inbox.count(filter)));
        cards.removeAll();
        cards.setVisible(!page.isEmpty());
        var eyesOf = new HashMap<PersonId, Eyes.Of>();
        var colleagues = extras.colleagues();
        for (var place = 0; place < page.size(); place++) {
            var action = page.get(place);
            var card = ActionCard.inInbox(action);
            card.add(eyesOf.computeIfAbsent(action.person(), eyes::of).on(action.id()));
            cards.add(card);
            verbs(card, action, place, place == next);
            extras.forOwner(card, action, colleagues, this::changed);
        }
    }

    private void verbs(ActionCard card, ActionDetails action, int place, boolean focus) {
        if (action.status() == ActionStatus.NEEDS_OWNER && action.direct()) {
            var record = CaseRoutes.one(action.person(), ActionRoutes.TAB);
            card.add(new Anchor(record, getTranslation("action.findOwner", action.title())));
        } else if (ActionCard.answerable(action)) {
            var part = new AnswerPart(action, answer -> answer(action, answer, place));
            card.add(part);
            if (focus) {
                part.first().focus();
            }
        }
    }

    private void answer(ActionDetails action, Answer answer, int place) {
        actions.answer(action.id(), action.version(), answer)
                .ifPresentOrElse(receipt::refuse, () -> receipt.thank(action, answer));
        show(staysOpen(action) ? place + 1 : place);
    }

    private void changed(Optional<Refusal> refusal) {
        refusal.ifPresentOrElse(receipt::refuse, () -> receipt.say(getTranslation("action.changed")));
        show(-1);
    }

    private boolean staysOpen(ActionDetails action) {
        List<ActionDetails> now = inbox.page(filter, 0, PAGE);
        return now.stream().anyMatch(each -> each.id().equals(action.id()));
    }

    private String counted(int number) {
        return switch (number) {
            case 0 -> getTranslation("action.count.none");
            case 1 -> getTranslation("action.count.one");
            default -> getTranslation("action.count.many", number);
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("action.inbox");
    }
}
