package org.alongside.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.alongsidedb.action.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.STAFF;

/**
 * Asking for an action, answering it and directing it. Whoever changes one names the version they were looking at and waits their turn on the
 * row, so that the second of two is told instead of writing over the first.
 */
@Service
@Transactional
public class Actions {

    static final int LINE = 500;

    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Actions(Items items, EntityManager entities, DSLContext db, Clock clock) {
        this.items = items;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** Asks for an action; the owner agency sees it from now on, whatever else it may see. */
    public Optional<Refusal> ask(ActionDraft draft) {
        var post = Viewers.current().flatMap(Viewer::post);
        var refusal = post.isEmpty() ? Optional.<Refusal>of(Refused.NOT_ALLOWED) : unreadable(draft.title());
        if (refusal.isEmpty()) {
            var label = ItemDraft.of(draft.id(), draft.person(), "action", "action", draft.title());
            refusal = items.label(draft.owner() instanceof Owner.OfAgency agency ? label.ownedBy(agency.id()) : label);
        }
        if (refusal.isEmpty()) {
            entities.persist(new Action(draft, post.orElseThrow(), clock.instant()));
        }
        return refusal;
    }

    /** The owner answers, or the agency that asked on their behalf. */
    public Optional<Refusal> answer(ItemId id, int version, Answer answer) {
        if (answer.words().length() > LINE) {
            return Optional.of(ActionRefusal.ACTION_WORDS_TOO_LONG);
        }
        var viewer = viewer();
        return change(
                id,
                version,
                action -> mayAnswer(action, viewer)
                        ? action.answer(answer, viewer, clock.instant())
                        : Optional.of(Refused.NOT_ALLOWED));
    }

    /** Whoever answered last takes it back: the action stands as it did before. */
    public Optional<Refusal> undo(ItemId id, int version) {
        return change(id, version, action -> action.undo(viewer()));
    }

    /** Gives the action to another owner, or to nobody yet. The label follows last: it may close the row to this very transaction. */
    public Optional<Refusal> reassign(ItemId id, int version, Owner owner) {
        return direct(id, version, action -> {
            var refusal = action.giveTo(owner);
            if (refusal.isEmpty()) {
                entities.flush();
                Routines.handOver(db.configuration(), id.value(), owner.agencyColumn());
            }
            return refusal;
        });
    }

    /** Moves the date, with a reason; the first date is kept. */
    public Optional<Refusal> move(ItemId id, int version, @Nullable LocalDate due, String because) {
        return unreasoned(because).or(() -> direct(id, version, action -> action.moveTo(due, because)));
    }

    /** Cancels the action, with a reason. */
    public Optional<Refusal> cancel(ItemId id, int version, String because) {
        return unreasoned(because).or(() -> direct(id, version, action -> action.cancel(because)));
    }

    private Optional<Refusal> direct(ItemId id, int version, Function<Action, Optional<Refusal>> verb) {
        return change(id, version, action -> mayDirect(action) ? verb.apply(action) : Optional.of(Refused.NOT_ALLOWED));
    }

    private Optional<Refusal> change(ItemId id, int version, Function<Action, Optional<Refusal>> verb) {
        var action = entities.find(Action.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (action == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return action.isAt(version) ? verb.apply(action) : Optional.of(Refused.CHANGED_MEANWHILE);
    }

    private boolean mayAnswer(Action action, UUID viewer) {
        var agency = org.alongsidedb.actor.Routines.agency(db.configuration());
        return action.isOwnedBy(agency, viewer)
                || agency != null
                        && db.fetchExists(STAFF, STAFF.ID.eq(action.askedBy()).and(STAFF.AGENCY_ID.eq(agency)));
    }

    private boolean mayDirect(Action action) {
        return Boolean.TRUE.equals(Routines.mayDirect(db.configuration(), action.person(), action.askedBy()));
    }

    private UUID viewer() {
        return UUID.fromString(Viewers.current().orElseThrow().id());
    }

    private static Optional<Refusal> unreadable(String title) {
        if (title.isBlank()) {
            return Optional.of(ActionRefusal.ACTION_TITLE_MISSING);
        }
        return title.length() > LINE ? Optional.of(ActionRefusal.ACTION_TITLE_TOO_LONG) : Optional.empty();
    }

    private static Optional<Refusal> unreasoned(String because) {
        if (because.isBlank()) {
            return Optional.of(ActionRefusal.ACTION_REASON_MISSING);
        }
        return because.length() > LINE ? Optional.of(ActionRefusal.ACTION_WORDS_TOO_LONG) : Optional.empty();
    }
}
