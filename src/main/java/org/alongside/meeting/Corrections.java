package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Corrections of issued minutes: proposed by readers while they are a draft, answered by the chair's agency, or written by it as amendments. */
@Service
@Transactional
public class Corrections {

    private final Holding holding;
    private final Wordings wordings;
    private final EntityManager entities;
    private final Clock clock;

    Corrections(Holding holding, Wordings wordings, EntityManager entities, Clock clock) {
        this.holding = holding;
        this.wordings = wordings;
        this.entities = entities;
        this.clock = clock;
    }

    /** Proposes other words for a paragraph that the viewer reads; staff, a trusted person or the person, until the minutes are final. */
    public Optional<Refusal> propose(NewWording proposed) {
        var unreadable = Wordings.unreadable(proposed);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        var paragraph = entities.find(Minute.class, proposed.paragraph().value());
        var minutes = paragraph == null ? null : entities.find(MinuteSet.class, paragraph.meeting());
        if (paragraph == null || minutes == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        } else if (minutes.isFinal(clock.instant())) {
            return Optional.of(MeetingRefusal.MINUTES_FINAL);
        } else if (entities.find(Correction.class, proposed.id()) == null) {
            var from = Viewers.current().orElseThrow();
            entities.persist(new Correction(proposed, paragraph, from, holding.agency(), clock.instant()));
        }
        return Optional.empty();
    }

    /** Accepts a correction: its words become the wording of the paragraph, which had so many later wordings when the viewer looked. */
    public Optional<Refusal> accept(UUID id, int version, int seen, String word) {
        return answer(id, version, true, word, correction -> {
            var wording = correction.wording();
            var paragraph = entities.find(Minute.class, wording.paragraph().value());
            return paragraph == null
                    ? Optional.of(Refused.NOT_AVAILABLE)
                    : wordings.add(paragraph, seen, wording, correction.id());
        });
    }

    /** Declines a correction, with a word to whoever proposed it. */
    public Optional<Refusal> decline(UUID id, int version, String word) {
        return answer(id, version, false, word, correction -> Optional.empty());
    }

    /** Changes a paragraph at any time after the meeting; the earlier wording stays to be read, with who, when and why. */
    public Optional<Refusal> amend(NewWording wording, int seen) {
        var paragraph = entities.find(Minute.class, wording.paragraph().value());
        return Wordings.unreadable(wording)
                .or(() -> paragraph == null
                        ? Optional.of(Refused.NOT_AVAILABLE)
                        : holding.on(
                                new ItemId(paragraph.meeting()),
                                meeting -> wordings.add(paragraph, seen, wording, null)));
    }

    private Optional<Refusal> answer(
            UUID id,
            int version,
            boolean yes,
            String word,
            java.util.function.Function<Correction, Optional<Refusal>> then) {
        var correction = entities.find(Correction.class, id);
        if (correction == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        var by = Viewers.current().flatMap(Viewer::post);
        var refusal = Wordings.word(word)
                .or(() -> holding.on(
                        correction.meeting(),
                        meeting -> correction.isAt(version)
                                ? correction.answer(yes, word.strip(), by.orElseThrow(), clock.instant())
                                : Optional.of(Refused.CHANGED_MEANWHILE)))
                .or(() -> then.apply(correction));
        refusal.ifPresent(
                told -> TransactionAspectSupport.currentTransactionStatus().setRollbackOnly());
        return refusal;
    }
}
