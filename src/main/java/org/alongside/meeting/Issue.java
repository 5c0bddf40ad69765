package org.alongside.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.alongside.action.Actions;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.Items;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Turns the lines of an ended meeting into items, all in the transaction that ends it. */
@Component
class Issue {

    private final Items items;
    private final OpenParts parts;
    private final Actions actions;
    private final Owners owners;
    private final EntityManager entities;
    private final MinutesClocks clocks;
    private final ApplicationEventPublisher events;

    Issue(
            Items items,
            OpenParts parts,
            Actions actions,
            Owners owners,
            EntityManager entities,
            MinutesClocks clocks,
            ApplicationEventPublisher events) {
        this.events = events;
        this.items = items;
        this.parts = parts;
        this.actions = actions;
        this.owners = owners;
        this.entities = entities;
        this.clocks = clocks;
    }

    /** Issues every line that is left, those of restricted parts that still go on first, as minutes in draft; the first refusal stops it. */
    Optional<Refusal> all(Meeting meeting, Instant at) {
        entities.persist(new MinuteSet(meeting, at, clocks));
        events.publishEvent(new MinutesChanged(meeting.id()));
        return parts.withoutViewer(meeting)
                .or(() -> parts.unread(meeting))
                .or(() -> partsOf(meeting))
                .or(() -> {
                    for (var line : lines(meeting)) {
                        var refusal = line.isAction()
                                ? actions.ask(line.asked(owners::since))
                                : minute(line, label(meeting, line, line.category()));
                        if (refusal.isPresent()) {
                            return refusal;
                        }
                        line.issued();
                    }
                    return Optional.empty();
                });
    }

    /** Issues what was written in a restricted part, into its closed set. */
    Optional<Refusal> part(Meeting meeting, Part part) {
        for (var line : lines(meeting, part.id())) {
            var refusal = line.isAction()
                    ? actions.askIn(part.closedSet(), line.asked(owners::since))
                    : minute(line, label(meeting, line, Parts.CATEGORY).in(part.closedSet()));
            if (refusal.isPresent()) {
                return refusal;
            }
            line.issued();
        }
        return Optional.empty();
    }

    private Optional<Refusal> partsOf(Meeting meeting) {
        return parts.of(meeting).stream()
                .flatMap(part -> part(meeting, part).stream())
                .findFirst();
    }

    private static ItemDraft label(Meeting meeting, Line line, String category) {
        return ItemDraft.of(line.item(), new PersonId(meeting.person()), "minute", category, meeting.title());
    }

    private Optional<Refusal> minute(Line line, ItemDraft label) {
        var refusal = items.label(label);
        if (refusal.isEmpty()) {
            entities.persist(line.minuted());
        }
        return refusal;
    }

    private List<Line> lines(Meeting meeting) {
        return left(meeting).filter(line -> line.part().isEmpty()).toList();
    }

    private List<Line> lines(Meeting meeting, UUID part) {
        return left(meeting)
                .filter(line -> line.part().filter(part::equals).isPresent())
                .toList();
    }

    private Stream<Line> left(Meeting meeting) {
        return entities.createQuery(
                        "select l from Line l where l.person = :person and l.meeting = :meeting and l.issuedAs is null and l.struckAt is null"
                                + " order by l.position",
                        Line.class)
                .setParameter("person", meeting.person())
                .setParameter("meeting", meeting.id())
                .getResultStream();
    }
}
