package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.StaffId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.PRESENCE;

/** Coming and going while a meeting runs. What is on the shared display follows at once. */
@Service
@Transactional
public class Presences {

    private final Holding holding;
    private final Room room;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Presences(Holding holding, Room room, EntityManager entities, DSLContext db, Clock clock) {
        this.holding = holding;
        this.room = room;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** The chair's agency writes down that somebody came; whoever is there already stays. */
    public Optional<Refusal> comes(ItemId id, UUID presence, Attendee who) {
        if (who instanceof Attendee.Guest(var name) && (name.isBlank() || name.length() > PlanCheck.LINE)) {
            return Optional.of(MeetingRefusal.MEETING_GUEST);
        }
        return holding.on(id, meeting -> meeting.course().notRunning().or(() -> keep(meeting, presence, who)));
    }

    /** The chair's agency writes down that somebody went. */
    public Optional<Refusal> leaves(ItemId id, UUID presence) {
        return holding.on(id, meeting -> {
            var found = entities.find(Presence.class, presence);
            if (found == null || !found.isAt(meeting.id())) {
                return Optional.of(Refused.NOT_AVAILABLE);
            }
            found.leave(clock.instant());
            return Optional.empty();
        });
    }

    /** Somebody who was invited says that they are there. That they went is written down by the chair, because it can open what was closed. */
    public Optional<Refusal> here(ItemId id, UUID presence) {
        var meeting = entities.find(Meeting.class, id.value());
        var post = Viewers.current().flatMap(Viewer::post);
        if (meeting == null || post.isEmpty() || room.seat(id) == Seat.NONE) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return meeting.course().notRunning().or(() -> keep(meeting, presence, new Attendee.OfStaff(post.get())));
    }

    /** Whoever starts a meeting is there. */
    void starts(Meeting meeting) {
        var _ = keep(meeting, UUID.randomUUID(), new Attendee.OfStaff(recorder()));
    }

    private Optional<Refusal> keep(Meeting meeting, UUID presence, Attendee who) {
        if (!isHere(meeting, who)) {
            entities.persist(new Presence(presence, meeting, null, who, recorder(), clock.instant()));
            invited(meeting, who);
        }
        return Optional.empty();
    }

    private boolean isHere(Meeting meeting, Attendee who) {
        var same = switch (who) {
            case Attendee.OfStaff staff -> PRESENCE.STAFF_ID.eq(staff.id().value());
            case Attendee.OfTrusted trusted ->
                PRESENCE.TRUSTED_ID.eq(trusted.id().value());
            case Attendee.ThePerson _ -> PRESENCE.IS_PERSON.isTrue();
            case Attendee.Guest guest -> PRESENCE.GUEST.eq(guest.name().strip());
        };
        return db.fetchExists(
                PRESENCE,
                PRESENCE.MEETING_ID
                        .eq(meeting.id())
                        .and(PRESENCE.LEFT_AT.isNull())
                        .and(PRESENCE.PART_ID.isNull())
                        .and(same));
    }

    /** Somebody of an invited agency came: the invitation says so, unless the chair has said something else. */
    private void invited(Meeting meeting, Attendee who) {
        if (room.seat(new ItemId(meeting.id())) == Seat.CHAIR && who instanceof Attendee.OfStaff(StaffId post)) {
            db.select(STAFF.AGENCY_ID, STAFF.NAME)
                    .from(STAFF)
                    .where(STAFF.ID.eq(post.value()))
                    .fetchOptional()
                    .ifPresent(found -> entities.createQuery(
                                    "select i from Invitation i where i.person = :person and i.meeting = :meeting and i.agencyId = :agency",
                                    Invitation.class)
                            .setParameter("person", meeting.person())
                            .setParameter("meeting", meeting.id())
                            .setParameter("agency", found.value1())
                            .getResultStream()
                            .forEach(invitation -> invitation.came(found.value2())));
        }
    }

    private static StaffId recorder() {
        return Viewers.current().flatMap(Viewer::post).orElseThrow();
    }
}
