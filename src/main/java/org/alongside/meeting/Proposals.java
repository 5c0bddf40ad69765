package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What those who follow a running meeting propose, and what the chair makes of it. */
@Service
@Transactional
public class Proposals {

    private final Holding holding;
    private final Lines lines;
    private final Room room;
    private final EntityManager entities;
    private final Clock clock;

    Proposals(Holding holding, Lines lines, Room room, EntityManager entities, Clock clock) {
        this.holding = holding;
        this.lines = lines;
        this.room = room;
        this.entities = entities;
        this.clock = clock;
    }

    /** Proposes a line; the same once more changes nothing. Its category is for the chair to say. */
    public Optional<Refusal> propose(LineDraft draft) {
        var meeting = entities.find(Meeting.class, draft.meeting().value());
        if (meeting == null || room.seat(draft.meeting()) == Seat.NONE) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return Lines.unreadable(draft).or(() -> meeting.course().notRunning()).or(() -> {
            if (entities.find(Proposal.class, draft.id()) == null) {
                var author = Viewers.current().flatMap(Viewer::post).orElseThrow();
                entities.persist(new Proposal(draft, meeting, holding.agency().orElseThrow(), author, clock.instant()));
            }
            return Optional.empty();
        });
    }

    /** The chair's agency takes a proposal up: it becomes a line, minuted under this category. */
    public Optional<Refusal> take(ItemId meeting, UUID proposal, int version, String category) {
        var refusal = on(
                meeting,
                proposal,
                found -> found.answer("taken", version, clock.instant()).or(() -> lines.write(found.line(category))));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }

    /** The chair's agency leaves a proposal; whoever made it sees that. */
    public Optional<Refusal> leave(ItemId meeting, UUID proposal, int version) {
        return on(meeting, proposal, found -> found.answer("left", version, clock.instant()));
    }

    private Optional<Refusal> on(ItemId id, UUID proposal, Function<Proposal, Optional<Refusal>> verb) {
        return holding.on(
                id,
                meeting -> meeting.course()
                        .notRunning()
                        .or(() -> Optional.ofNullable(entities.find(Proposal.class, proposal))
                                .filter(found -> found.isIn(meeting.id()))
                                .map(verb)
                                .orElse(Optional.of(Refused.NOT_AVAILABLE))));
    }
}
