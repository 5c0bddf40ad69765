package org.alongside.action;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.alongsidedb.action.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import static java.util.Objects.requireNonNull;

/** What whoever asked for an action does with it, and coordinators who work with the person; {@link Actions} is for whoever owns it. */
@Service
@Transactional
public class ActionDirection {

    private final ActionChange changes;
    private final EntityManager entities;
    private final DSLContext db;
    private final ApplicationEventPublisher events;

    ActionDirection(ActionChange changes, EntityManager entities, DSLContext db, ApplicationEventPublisher events) {
        this.events = events;
        this.changes = changes;
        this.entities = entities;
        this.db = db;
    }

    /** Gives the action to another owner, or to nobody yet; inside a closed set only to an agency that is in it. */
    public Optional<Refusal> reassign(ItemId id, int version, Owner owner) {
        var refusal = direct(id, version, action -> action.giveTo(owner).or(() -> handOver(id, owner)));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }

    /** The label follows last: it may close the row to this very transaction. Of what is in a closed set nobody is told by mail. */
    private Optional<Refusal> handOver(ItemId id, Owner owner) {
        entities.flush();
        return switch (requireNonNull(Routines.handOver(db.configuration(), id.value(), owner.agencyColumn()))) {
            case "GIVEN" -> {
                owner.agency().ifPresent(agency -> events.publishEvent(new ActionAsked(id, agency)));
                yield Optional.empty();
            }
            case "IN_SET" -> Optional.empty();
            case "LEFT" -> Optional.of(ActionRefusal.ACTION_OWNER_LEFT);
            case "NOT_IN_SET" -> Optional.of(ActionRefusal.ACTION_OWNER_NOT_IN_SET);
            default -> Optional.of(Refused.NOT_ALLOWED);
        };
    }

    /** Moves the date, with a reason; the first date is kept. */
    public Optional<Refusal> move(ItemId id, int version, @Nullable LocalDate due, String because) {
        return unreasoned(because).or(() -> direct(id, version, action -> action.moveTo(due, because)));
    }

    /** Cancels the action, with a reason. */
    public Optional<Refusal> cancel(ItemId id, int version, String because) {
        return unreasoned(because).or(() -> direct(id, version, action -> action.cancel(because)));
    }

    /** Whoever may direct it has seen that it is done. */
    public Optional<Refusal> check(ItemId id, int version) {
        return direct(id, version, Action::check);
    }

    /** Opens again what was done, checked or cancelled, with a reason. */
    public Optional<Refusal> reopen(ItemId id, int version, String because) {
        return unreasoned(because).or(() -> direct(id, version, action -> action.reopen(because)));
    }

    /** Takes out what should never have been asked for, with a reason. */
    public Optional<Refusal> enteredInError(ItemId id, int version, String because) {
        return unreasoned(because).or(() -> direct(id, version, action -> action.enteredInError(because)));
    }

    private Optional<Refusal> direct(ItemId id, int version, Function<Action, Optional<Refusal>> verb) {
        return changes.on(
                id, version, action -> mayDirect(action) ? verb.apply(action) : Optional.of(Refused.NOT_ALLOWED));
    }

    private boolean mayDirect(Action action) {
        return Boolean.TRUE.equals(Routines.mayDirect(db.configuration(), action.person(), action.askedBy()));
    }

    private static Optional<Refusal> unreasoned(String because) {
        if (because.isBlank()) {
            return Optional.of(ActionRefusal.ACTION_REASON_MISSING);
        }
        return because.length() > Actions.LINE ? Optional.of(ActionRefusal.ACTION_WORDS_TOO_LONG) : Optional.empty();
    }
}
