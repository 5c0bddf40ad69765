package org.alongside.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ConsentRefusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What is written while a meeting runs. A line is in the database before it is on the screen. */
@Service
@Transactional
public class Lines {

    static final int NOTE = 20_000;

    private final Holding holding;
    private final OpenParts parts;
    private final EntityManager entities;
    private final Clock clock;

    Lines(Holding holding, OpenParts parts, EntityManager entities, Clock clock) {
        this.holding = holding;
        this.parts = parts;
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps a line; the same line again changes nothing. */
    public Optional<Refusal> write(LineDraft draft) {
        return unreadable(draft)
                .or(() -> holding.on(draft.meeting(), meeting -> {
                    var refusal = meeting.course().notRunning().or(() -> parts.notIn(draft));
                    if (refusal.isEmpty() && entities.find(Line.class, draft.id()) == null) {
                        var author = Viewers.current().flatMap(Viewer::post).orElseThrow();
                        var agency = holding.agency().orElseThrow();
                        entities.persist(new Line(draft, meeting, agency, author, clock.instant()));
                    }
                    return refusal;
                }));
    }

    /** Keeps several lines in their order, or none of them. */
    public Optional<Refusal> writeAll(List<LineDraft> drafts) {
        var refusal = drafts.stream().flatMap(draft -> write(draft).stream()).findFirst();
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }

    /** Changes a line until the meeting ends. */
    public Optional<Refusal> change(LineDraft draft, int version) {
        return unreadable(draft)
                .or(() -> on(draft, version, line -> {
                    var refusal = parts.noOwner(line.part().orElse(null), draft);
                    if (refusal.isEmpty()) {
                        line.change(draft);
                    }
                    return refusal;
                }));
    }

    /** Takes a line out until the meeting ends. */
    public Optional<Refusal> remove(LineDraft draft, int version) {
        return on(draft, version, line -> {
            line.strike(clock.instant());
            return Optional.empty();
        });
    }

    private Optional<Refusal> on(LineDraft draft, int version, Function<Line, Optional<Refusal>> verb) {
        return holding.on(
                draft.meeting(),
                meeting -> meeting.course()
                        .notRunning()
                        .or(() -> one(draft.id(), meeting)
                                .map(line -> line.isAt(version)
                                        ? verb.apply(line)
                                        : Optional.<Refusal>of(Refused.CHANGED_MEANWHILE))
                                .orElse(Optional.of(Refused.NOT_AVAILABLE))));
    }

    private Optional<Line> one(UUID id, Meeting meeting) {
        return Optional.ofNullable(entities.find(Line.class, id))
                .filter(line -> line.meeting().value().equals(meeting.id()) && !line.isStruck());
    }

    static Optional<Refusal> unreadable(LineDraft draft) {
        var most = draft.kind() == LineKind.ACTION ? PlanCheck.LINE : NOTE;
        if (draft.words().isBlank()) {
            return Optional.of(MeetingRefusal.MEETING_LINE_EMPTY);
        } else if (draft.words().length() > most) {
            return Optional.of(MeetingRefusal.MEETING_LINE_TOO_LONG);
        }
        return draft.part() == null && PlanCheck.isClosed(draft.category())
                ? Optional.of(ConsentRefusal.COMPARTMENT_NEEDED)
                : Optional.empty();
    }
}
