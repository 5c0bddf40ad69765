package org.alongside.action;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.StaffId;
import org.alongside.casework.Notes;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import static org.alongsidedb.agency.Tables.STAFF;

/** Asking for an action and answering it; inside the agency that owns it, passing it on. */
@Service
@Transactional
public class Actions {

    static final int LINE = 500;

    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;
    private final Colleagues colleagues;
    private final Notes notes;
    private final Owners owners;
    private final ActionChange changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Actions(
            Items items,
            EntityManager entities,
            DSLContext db,
            Colleagues colleagues,
            Notes notes,
            Owners owners,
            ActionChange changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.changes = changes;
        this.items = items;
        this.colleagues = colleagues;
        this.notes = notes;
        this.owners = owners;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** Asks for an action; the owner agency sees it from now on, whatever else it may see. */
    public Optional<Refusal> ask(ActionDraft draft) {
        return ask(draft, Background.NONE);
    }

    /** Asks for an action that serves a goal, or has a restricted detail; all of it is recorded, or nothing. */
    public Optional<Refusal> ask(ActionDraft draft, Background background) {
        var post = Viewers.current().flatMap(Viewer::post);
        var refusal = unaskable(post, draft);
        if (refusal.isEmpty()) {
            var label = label(draft);
            refusal = items.label(draft.owner() instanceof Owner.OfAgency agency ? label.ownedBy(agency.id()) : label)
                    .or(() -> background.detail().flatMap(notes::write));
        }
        if (refusal.isEmpty()) {
            entities.persist(new Action(draft, background, post.orElseThrow(), clock.instant()));
            draft.owner().agency().ifPresent(owner -> events.publishEvent(new ActionAsked(draft.id(), owner)));
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }

    /** Asks for an action in a closed set: its members alone read it, also at the agency that owns it. */
    public Optional<Refusal> askIn(CompartmentId set, ActionDraft draft) {
        var post = Viewers.current().flatMap(Viewer::post);
        var refusal = unaskable(post, draft).or(() -> items.label(label(draft).in(set)));
        if (refusal.isEmpty()) {
            entities.persist(new Action(draft, Background.NONE, post.orElseThrow(), clock.instant()));
        }
        return refusal;
    }

    private Optional<Refusal> unaskable(Optional<StaffId> post, ActionDraft draft) {
        return post.isEmpty()
                ? Optional.of(Refused.NOT_ALLOWED)
                : draft.fault().or(() -> owners.refused(draft.owner()));
    }

    private static ItemDraft label(ActionDraft draft) {
        return ItemDraft.of(draft.id(), draft.person(), "action", "action", draft.title());
    }

    /** The owner answers, or the agency that asked on their behalf. */
    public Optional<Refusal> answer(ItemId id, int version, Answer answer) {
        if (answer.longest() > LINE) {
            return Optional.of(ActionRefusal.ACTION_WORDS_TOO_LONG);
        }
        var viewer = viewer();
        return changes.on(
                id,
                version,
                action -> mayAnswer(action, viewer)
                        ? action.answer(answer, viewer, clock.instant())
                        : Optional.of(Refused.NOT_ALLOWED));
    }

    /** Whoever answered last takes it back, if that was a moment ago: the action stands as it did before. */
    public Optional<Refusal> undo(ItemId id, int version) {
        return changes.on(id, version, action -> action.undo(viewer(), clock.instant()));
    }

    /** Names who in the viewer's agency does it; null is nobody by name. Only the agency that owns it does so. */
    public Optional<Refusal> passTo(ItemId id, int version, @Nullable StaffId colleague) {
        var agency = org.alongsidedb.actor.Routines.agency(db.configuration());
        if (colleague != null && !colleagues.contains(colleague)) {
            return Optional.of(ActionRefusal.ACTION_NOT_A_COLLEAGUE);
        }
        return changes.on(
                id,
                version,
                action -> action.isOwnedBy(agency, viewer())
                        ? action.passTo(colleague)
                        : Optional.of(Refused.NOT_ALLOWED));
    }

    private boolean mayAnswer(Action action, UUID viewer) {
        var agency = org.alongsidedb.actor.Routines.agency(db.configuration());
        return action.isOwnedBy(agency, viewer)
                || agency != null
                        && db.fetchExists(STAFF, STAFF.ID.eq(action.askedBy()).and(STAFF.AGENCY_ID.eq(agency)));
    }

    private UUID viewer() {
        return UUID.fromString(Viewers.current().orElseThrow().id());
    }
}
