package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a later wording beside the earlier ones, unless another one came in between. */
@Component
class Wordings {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Wordings(EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /** What stands in the way of words, whoever writes them. */
    static Optional<Refusal> unreadable(NewWording wording) {
        if (wording.words().isBlank()) {
            return Optional.of(MeetingRefusal.MEETING_LINE_EMPTY);
        } else if (wording.words().length() > Lines.NOTE) {
            return Optional.of(MeetingRefusal.MEETING_LINE_TOO_LONG);
        }
        return word(wording.why());
    }

    /** A word of explanation: needed, and no longer than a line. */
    static Optional<Refusal> word(String why) {
        return why.isBlank() || why.length() > PlanCheck.LINE
                ? Optional.of(MeetingRefusal.MINUTES_WHY)
                : Optional.empty();
    }

    /** Adds a wording to a paragraph that had so many later ones when the viewer looked. */
    Optional<Refusal> add(Minute paragraph, int seen, NewWording wording, @Nullable UUID correction) {
        if (entities.find(Wording.class, wording.id()) != null) {
            return Optional.empty();
        } else if (count(paragraph) != seen) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        var by = Viewers.current().flatMap(Viewer::post).orElseThrow();
        entities.persist(new Wording(paragraph, wording, correction, by, clock.instant()));
        events.publishEvent(new MinutesChanged(paragraph.meeting()));
        return Optional.empty();
    }

    private long count(Minute paragraph) {
        return entities.createQuery(
                        "select count(w) from Wording w where w.person = :person and w.paragraph = :paragraph",
                        Long.class)
                .setParameter("person", paragraph.person())
                .setParameter("paragraph", paragraph.id())
                .getSingleResult();
    }
}
