package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Planning, holding and ending meetings. */
@Service
@Transactional
public class Meetings {

    private final Holding holding;
    private final Issue issue;
    private final Agenda agenda;
    private final Presences presences;
    private final Items items;
    private final Invites invites;
    private final EntityManager entities;
    private final Clock clock;

    Meetings(
            Holding holding,
            Issue issue,
            Agenda agenda,
            Presences presences,
            Items items,
            Invites invites,
            EntityManager entities,
            Clock clock) {
        this.holding = holding;
        this.issue = issue;
        this.agenda = agenda;
        this.presences = presences;
        this.items = items;
        this.invites = invites;
        this.entities = entities;
        this.clock = clock;
    }

    /** Plans a meeting, chaired by the viewer, with its agenda and invitations. */
    public Optional<Refusal> plan(MeetingDraft draft) {
        return plan(draft, null, null);
    }

    /** The same, for a date of a series. */
    Optional<Refusal> plan(MeetingDraft draft, Occasion occasion) {
        return plan(draft, occasion, null);
    }

    /** The same, as a part of a sitting. */
    Optional<Refusal> plan(MeetingDraft draft, SittingId sitting) {
        return plan(draft, null, sitting);
    }

    private Optional<Refusal> plan(MeetingDraft draft, @Nullable Occasion occasion, @Nullable SittingId sitting) {
        var refusal = holding.notPlanner()
                .or(() -> PlanCheck.of(draft))
                .or(() -> PlanCheck.invitedBy(draft))
                .or(() -> items.label(ItemDraft.of(draft.id(), draft.person(), "meeting", "meeting", draft.title())));
        if (refusal.isEmpty()) {
            var chair = Viewers.current().flatMap(Viewer::post).orElseThrow();
            var meeting = new Meeting(draft, chair, occasion, sitting);
            entities.persist(meeting);
            for (var place = 0; place < draft.agenda().size(); place++) {
                entities.persist(
                        new AgendaPoint(meeting, place + 1, draft.agenda().get(place)));
            }
            draft.invited().forEach(invited -> entities.persist(new Invitation(meeting, invited)));
            entities.flush();
            invites.planned(meeting);
        }
        return refusal;
    }

    /** Changes what, when, where and how the person attends, until it starts. {@link Agenda} and {@link Invitations} have verbs of their own. */
    public Optional<Refusal> change(MeetingDraft draft, int version) {
        return PlanCheck.of(draft)
                .or(() -> holding.on(
                        draft.id(), version, meeting -> told(meeting.change(draft), () -> invites.changed(meeting))));
    }

    /** Calls it off before it starts, with a reason. */
    public Optional<Refusal> cancel(ItemId id, int version, String because) {
        if (because.isBlank() || because.length() > PlanCheck.LINE) {
            return Optional.of(MeetingRefusal.MEETING_REASON);
        }
        return holding.on(
                id,
                version,
                meeting -> told(meeting.cancel(because.strip(), clock.instant()), () -> invites.calledOff(meeting)));
    }

    private static Optional<Refusal> told(Optional<Refusal> refusal, Runnable invited) {
        if (refusal.isEmpty()) {
            invited.run();
        }
        return refusal;
    }

    /** Records whether somebody who was invited came, and who it was. */
    public Optional<Refusal> attended(ItemId id, UUID invitation, Came came, String who) {
        if (who.length() > PlanCheck.LINE) {
            return Optional.of(MeetingRefusal.MEETING_LINE_TOO_LONG);
        }
        return holding.on(id, meeting -> {
            var found = entities.find(Invitation.class, invitation);
            if (found == null || !found.isTo(meeting.id())) {
                return Optional.of(Refused.NOT_AVAILABLE);
            }
            found.record(came, who);
            return Optional.empty();
        });
    }

    /** From now on lines are written; whoever starts it is there, and it is on its first point. */
    public Optional<Refusal> start(ItemId id) {
        return holding.on(id, meeting -> {
            var refusal = meeting.course().start(clock.instant());
            if (refusal.isEmpty()) {
                agenda.starts(meeting);
                entities.flush();
                presences.starts(meeting);
            }
            return refusal;
        });
    }

    /** Ends it and issues minutes, decisions and actions together, or nothing of them; whoever ends it second is told. */
    public Optional<Refusal> end(ItemId id, Closing closing) {
        var now = clock.instant();
        var refusal =
                holding.on(id, meeting -> meeting.course().end(closing, now).or(() -> issue.all(meeting, now)));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }
}
