package org.alongside.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.alongside.action.Actions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.Items;
import org.springframework.stereotype.Component;

/** Turns the lines of an ended meeting into items, all in the transaction that ends it. */
@Component
class Issue {

    private final Items items;
    private final Actions actions;
    private final EntityManager entities;
    private final MinutesClocks clocks;

    Issue(Items items, Actions actions, EntityManager entities, MinutesClocks clocks) {
        this.items = items;
        this.actions = actions;
        this.entities = entities;
        this.clocks = clocks;
    }

    /** Issues every line that is left, as minutes in draft; the first refusal stops it. */
    Optional<Refusal> all(Meeting meeting, Instant at) {
        entities.persist(new MinuteSet(meeting, at, clocks));
        for (var line : lines(meeting)) {
            var refusal = line.isAction() ? actions.ask(line.asked()) : minute(meeting, line);
            if (refusal.isPresent()) {
                return refusal;
            }
            line.issued();
        }
        return Optional.empty();
    }

    private Optional<Refusal> minute(Meeting meeting, Line line) {
        var label =
                ItemDraft.of(line.item(), new PersonId(meeting.person()), "minute", line.category(), meeting.title());
        var refusal = items.label(label);
        if (refusal.isEmpty()) {
            entities.persist(line.minuted());
        }
        return refusal;
    }

    private List<Line> lines(Meeting meeting) {
        return entities.createQuery(
                        "select l from Line l where l.person = :person and l.meeting = :meeting and l.issuedAs is null and l.struckAt is null"
                                + " order by l.position",
                        Line.class)
                .setParameter("person", meeting.person())
                .setParameter("meeting", meeting.id())
                .getResultList();
    }
}
