package org.alongside.action.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.alongside.action.ActionDetails;
import org.alongside.action.ActionDirection;
import org.alongside.action.ActionHistory;
import org.alongside.action.Actions;
import org.alongside.action.Colleagues;
import org.alongside.action.Escalation;
import org.alongside.action.Owners;
import org.alongside.action.Reminded;
import org.alongside.action.Reminded.Sent;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What can be unfolded under the card of an action: passing it on, changing it, its history; each for those who may. */
@Component
class ActionExtras {

    private final Actions actions;
    private final ActionDirection direction;
    private final Colleagues colleagues;
    private final ActionHistory history;
    private final ObjectProvider<Reminded> reminded;
    private final ObjectProvider<Escalation> escalation;

    ActionExtras(
            Actions actions,
            ActionDirection direction,
            Colleagues colleagues,
            ActionHistory history,
            ObjectProvider<Reminded> reminded,
            ObjectProvider<Escalation> escalation) {
        this.escalation = escalation;
        this.actions = actions;
        this.direction = direction;
        this.colleagues = colleagues;
        this.history = history;
        this.reminded = reminded;
    }

    /** What was sent about the actions of a person. */
    Map<ItemId, List<Sent>> sent(PersonId person) {
        return reminded.stream().findFirst().map(each -> each.of(person)).orElse(Map.of());
    }

    /** Those to whom the viewer can pass an action on, asked for once for all cards. */
    List<Colleagues.Row> colleagues() {
        return colleagues.mine();
    }

    /** Those of somebody who answers: passing it on, and its history. */
    void forOwner(ActionCard card, ActionDetails action, List<Colleagues.Row> to, Consumer<Optional<Refusal>> changed) {
        if (action.more().owned() && action.status().isOpen()) {
            card.add(new PassPart(action, to, actions, changed));
        }
        card.add(new HistoryPart(action, history));
    }

    /** Those of somebody who reads the record, and may direct it. */
    void onRecord(
            ActionCard card,
            ActionDetails action,
            List<Owners.Row> owners,
            List<Colleagues.Row> to,
            Consumer<Optional<Refusal>> changed) {
        if (action.direct()) {
            card.add(new DirectPart(action, owners, direction, changed));
            escalation.stream()
                    .filter(each -> action.status().isOpen() && each.isOffered())
                    .forEach(each -> card.add(new SeniorPart(action, each, changed)));
        }
        forOwner(card, action, to, changed);
    }
}
