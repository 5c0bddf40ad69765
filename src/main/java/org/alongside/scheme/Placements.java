package org.alongside.scheme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.Posts;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.alongsidedb.scheme.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People come on the scheme, move on the ladder and leave it. Coordinators record it. */
@Service
@Transactional
public class Placements {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<String> COORDINATORS = Set.of("case-coordinator", "scheme-coordinator");
    private static final String CATEGORY = "scheme";

    private final Items items;
    private final Posts posts;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Placements(Items items, Posts posts, EntityManager entities, DSLContext db, Clock clock) {
        this.items = items;
        this.posts = posts;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** The person comes on the scheme; nobody is on it twice at once. */
    public Optional<Refusal> place(PlacementDraft draft) {
        var label = ItemDraft.of(draft.id(), draft.person(), "placement", CATEGORY, "Special Allocation Scheme");
        return notAllowed()
                .or(() -> PlacementFaults.of(draft))
                .or(() -> PlacementFaults.unknown(draft.removingPractice(), db))
                .or(() -> taken(draft))
                .or(() -> items.label(label))
                .or(() -> {
                    entities.persist(new Placement(draft));
                    return Optional.empty();
                });
    }

    /** A stay on the scheme that was over before it was recorded here, as an old register has it. */
    public Optional<Refusal> recordEnded(PlacementDraft draft, LocalDate ended, String outcome) {
        var label = ItemDraft.of(draft.id(), draft.person(), "placement", CATEGORY, "Special Allocation Scheme");
        return notAllowed()
                .or(() -> outcome.isBlank() ? Optional.of(SchemeRefusal.OUTCOME_NEEDED) : PlacementFaults.of(draft))
                .or(() -> PlacementFaults.unknown(draft.removingPractice(), db))
                .or(() -> items.label(label))
                .or(() -> {
                    var placement = new Placement(draft);
                    placement.end(ended, outcome);
                    entities.persist(placement);
                    return Optional.empty();
                });
    }

    /** A move on the ladder, forward or back, with a reason and what would help next. */
    public Optional<Refusal> move(ItemId id, int version, MoveDraft draft) {
        return change(id, version, placement -> {
            var label = ItemDraft.of(draft.id(), placement.person(), "stage-move", CATEGORY, "A move on the way back");
            return PlacementFaults.of(draft, placement.stage())
                    .or(() -> items.label(label))
                    .or(() -> {
                        var from = placement.move(draft, today());
                        entities.persist(new StageMove(placement.person(), id, from, draft, today()));
                        return Optional.empty();
                    });
        });
    }

    /** Another day for the next review, or why there is none. */
    public Optional<Refusal> review(ItemId id, int version, NextReview next) {
        return change(id, version, placement -> {
            var fault = PlacementFaults.of(next);
            if (fault.isEmpty()) {
                placement.review(next);
            }
            return fault;
        });
    }

    /** The person leaves the scheme today. */
    public Optional<Refusal> end(ItemId id, int version, String outcome) {
        return change(id, version, placement -> {
            if (outcome.isBlank()) {
                return Optional.of(SchemeRefusal.OUTCOME_NEEDED);
            }
            placement.end(today(), outcome);
            return Optional.empty();
        });
    }

    /** Whether the viewer is somebody who records this. */
    @Transactional(readOnly = true)
    public boolean recordedByViewer() {
        return notAllowed().isEmpty();
    }

    private Optional<Refusal> change(ItemId id, int version, Function<Placement, Optional<Refusal>> how) {
        var placement = entities.find(Placement.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (placement == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return notAllowed().or(() -> placement.closedTo(version)).or(() -> how.apply(placement));
    }

    private Optional<Refusal> notAllowed() {
        var coordinates = Viewers.current()
                .flatMap(Viewer::post)
                .flatMap(posts::role)
                .filter(COORDINATORS::contains)
                .isPresent();
        return coordinates ? Optional.empty() : Optional.of(Refused.NOT_ALLOWED);
    }

    private Optional<Refusal> taken(PlacementDraft draft) {
        return Boolean.TRUE.equals(
                        Routines.placed(db.configuration(), draft.person().value()))
                ? Optional.of(SchemeRefusal.ALREADY_PLACED)
                : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
