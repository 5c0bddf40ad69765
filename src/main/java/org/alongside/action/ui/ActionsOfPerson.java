package org.alongside.action.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.ActionDetails;
import org.alongside.action.ActionDraft;
import org.alongside.action.Actions;
import org.alongside.action.Owners;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.Stubs;
import org.alongside.kit.Dates;

/** All actions of one person that the reader may see; whoever may, answers, directs and asks for them here. */
class ActionsOfPerson extends Div {

    private final PersonId person;
    private final boolean asks;
    private final PersonActions list;
    private final Actions actions;
    private final Eyes eyes;
    private final Stubs stubs;
    private final ActionExtras extras;
    private final BackgroundFields.Choices choices;
    private final Clock clock;
    private final List<Owners.Row> owners;
    private final AnswerReceipt receipt;
    private final Div content = new Div();

    ActionsOfPerson(
            PersonId person,
            boolean asks,
            PersonActions list,
            Actions actions,
            Owners owners,
            Eyes eyes,
            Stubs stubs,
            ActionExtras extras,
            BackgroundFields.Choices choices,
            Clock clock) {
        this.person = person;
        this.asks = asks;
        this.list = list;
        this.actions = actions;
        this.eyes = eyes;
        this.stubs = stubs;
        this.extras = extras;
        this.choices = choices;
        this.clock = clock;
        this.owners = owners.of(person);
        this.receipt = new AnswerReceipt(actions, this::show);
        addClassName("wide");
        add(new H2(getTranslation("record.tab.actions")), receipt, content);
        show();
    }

    private void show() {
        content.removeAll();
        var found = list.of(person);
        content.add(found.isEmpty() ? new Paragraph(getTranslation("action.noneOfPerson")) : cards(found));
        content.add(stubs.of(person, Set.of("action")));
        if (asks) {
            content.add(form());
        }
    }

    private UnorderedList cards(List<ActionDetails> found) {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        var eyesOf = eyes.of(person);
        var sent = extras.sent(person);
        var colleagues = extras.colleagues();
        for (var action : found) {
            var card = ActionCard.onRecord(action);
            card.tell(sent.getOrDefault(action.id(), List.of()));
            card.add(eyesOf.on(action.id()));
            if (ActionCard.answerable(action)) {
                card.add(new AnswerPart(
                        action,
                        answer -> told(
                                actions.answer(action.id(), action.version(), answer),
                                () -> receipt.thank(action, answer))));
            }
            extras.onRecord(card, action, owners, colleagues, this::changed);
            cards.add(card);
        }
        return cards;
    }

    private AskForm form() {
        var holder = new AskForm[1];
        holder[0] =
                new AskForm(person, owners, choices, () -> holder[0].read().ifPresent(draft -> ask(holder[0], draft)));
        return holder[0];
    }

    private void ask(AskForm form, ActionDraft draft) {
        var refusal = actions.ask(draft, form.background());
        refusal.ifPresent(form::refuse);
        told(refusal, () -> receipt.say(form.receipt(draft, Dates.dayOf(clock.instant()))));
    }

    private void changed(Optional<Refusal> refusal) {
        told(refusal, () -> receipt.say(getTranslation("action.changed")));
    }

    /** What was refused at a field leaves the page as it is; everything else is read anew. */
    private void told(Optional<Refusal> refusal, Runnable said) {
        refusal.ifPresentOrElse(receipt::refuse, said);
        if (refusal.isEmpty() || refusal.get() instanceof org.alongside.actor.Refused) {
            show();
        }
    }
}
