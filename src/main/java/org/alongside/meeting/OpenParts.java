package org.alongside.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.action.Owner;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.PRESENCE;

/** Restricted parts that go on, for those who are in them: to everybody else there is none. */
@Component
class OpenParts {

    private final EntityManager entities;
    private final DSLContext db;

    OpenParts(EntityManager entities, DSLContext db) {
        this.entities = entities;
        this.db = db;
    }

    /** Why a line cannot be written where it says; nothing for a line of no part. */
    Optional<Refusal> notIn(LineDraft draft) {
        var part = draft.part();
        return part == null || one(part, draft.meeting().value()).isPresent()
                ? noOwner(part, draft)
                : Optional.of(Refused.NOT_AVAILABLE);
    }

    /** Why an action of a restricted part cannot be whose it says: it goes to nobody who is not in the part. */
    Optional<Refusal> noOwner(@Nullable UUID part, LineDraft draft) {
        if (part == null || draft.kind() != LineKind.ACTION || draft.owner() instanceof Owner.NobodyYet) {
            return Optional.empty();
        }
        var inside = db.fetchExists(
                PRESENCE.join(STAFF).on(STAFF.ID.eq(PRESENCE.STAFF_ID)),
                PRESENCE.PART_ID.eq(part).and(STAFF.AGENCY_ID.eq(draft.owner().agencyColumn())));
        return inside ? Optional.empty() : Optional.of(MeetingRefusal.MEETING_PART_OWNER);
    }

    /** The part, if it goes on in this meeting and the viewer is in it. */
    Optional<Part> one(UUID part, UUID meeting) {
        return Optional.ofNullable(entities.find(Part.class, part)).filter(found -> found.goesOnIn(meeting));
    }

    /** Parts of this meeting that go on and that the viewer is in. */
    List<Part> of(Meeting meeting) {
        return entities.createQuery(
                        "select p from Part p where p.person = :person and p.meeting = :meeting and p.endedAt is null",
                        Part.class)
                .setParameter("person", meeting.person())
                .setParameter("meeting", meeting.id())
                .getResultList();
    }

    /** Colleagues wrote lines that the viewer may not read; issued by the viewer they would be left out. */
    Optional<Refusal> unread(Meeting meeting) {
        return Boolean.TRUE.equals(Routines.readsLines(db.configuration(), meeting.id()))
                ? Optional.empty()
                : Optional.of(MeetingRefusal.MEETING_LINES_UNREAD);
    }

    /** A part goes on that the viewer is not in, so that they cannot issue what was written in it. */
    Optional<Refusal> withoutViewer(Meeting meeting) {
        return Boolean.TRUE.equals(Routines.otherPartGoesOn(db.configuration(), meeting.id()))
                ? Optional.of(MeetingRefusal.MEETING_PART_RUNNING)
                : Optional.empty();
    }
}
