package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.HIDDEN;
import static org.alongsidedb.meeting.Tables.LOST_LINES;
import static org.alongsidedb.meeting.Tables.ON_DISPLAY;
import static org.alongsidedb.meeting.Tables.PRESENCE;
import static org.jooq.impl.DSL.coalesce;

/** The room while a meeting runs: who is there, what all of them may see, and, for the chair, what not and why. */
@Service
@Transactional(readOnly = true)
public class Room {

    /** Somebody who is there. The name of the person whom the meeting is about is left to the page. */
    public record Present(
            UUID id,
            @Nullable String name,
            @Nullable String agency,
            @Nullable UUID post,
            boolean thePerson,
            OffsetDateTime cameAt) {}

    /** What everybody in the room may see: the meeting as such, the person's name, points and lines by their ids. */
    public record Display(boolean meeting, boolean name, Set<UUID> points, Set<UUID> lines) {}

    /**
     * Something that is not on the shared display, because of somebody.
     *
     * @param thing {@code meeting}, {@code point} or {@code line}
     * @param because a code of the rules or {@code GUEST}; null where the chair may not read of it
     */
    public record Hidden(
            String thing, UUID id, String name, @Nullable String because) {}

    private final DSLContext db;

    Room(DSLContext db) {
        this.db = db;
    }

    /** From where the viewer takes part. */
    public Seat seat(ItemId meeting) {
        if (List.of(Routines.held(db.configuration())).contains(meeting.value())) {
            return Seat.CHAIR;
        }
        return List.of(Routines.followed(db.configuration())).contains(meeting.value()) ? Seat.FOLLOWER : Seat.NONE;
    }

    /** The viewer's agency, as the owner of an action. */
    public Owner mine() {
        return Owner.of(org.alongsidedb.actor.Routines.agency(db.configuration()), null);
    }

    /** Who is there now, in the order in which they came; a trusted person only for those who may know of them. */
    public List<Present> present(ItemId meeting) {
        return db.select(
                        PRESENCE.ID,
                        coalesce(STAFF.NAME, TRUSTED.NAME, PRESENCE.GUEST),
                        AGENCY_.NAME,
                        STAFF.ID,
                        PRESENCE.IS_PERSON,
                        PRESENCE.CAME_AT)
                .from(PRESENCE)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(PRESENCE.STAFF_ID))
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(PRESENCE.TRUSTED_ID))
                .where(PRESENCE.MEETING_ID.eq(meeting.value()))
                .and(PRESENCE.LEFT_AT.isNull())
                .and(PRESENCE.PART_ID.isNull())
                .and(PRESENCE.TRUSTED_ID.isNull().or(TRUSTED.NAME.isNotNull()))
                .orderBy(PRESENCE.CAME_AT, PRESENCE.ID)
                .fetch(org.jooq.Records.mapping(Present::new));
    }

    /** What may be on the shared display now; nothing of it for anybody but the chair's agency. */
    public Display display(ItemId meeting) {
        var things = db.selectFrom(ON_DISPLAY(meeting.value())).fetch().stream()
                .collect(groupingBy(thing -> thing.getThing(), mapping(thing -> thing.getId(), toSet())));
        return new Display(
                things.containsKey("meeting"),
                things.containsKey("name"),
                things.getOrDefault("point", Set.of()),
                things.getOrDefault("line", Set.of()));
    }

    /** What is not on the shared display and why, for the chair's agency. */
    public List<Hidden> hidden(ItemId meeting) {
        return db.selectFrom(HIDDEN(meeting.value())).fetch(org.jooq.Records.mapping(Hidden::new));
    }

    /** How many lines somebody could read and can read no longer, for the chair's agency. */
    public int lost(ItemId meeting) {
        return db.fetchCount(LOST_LINES(meeting.value()));
    }

    /** When something about sharing was last decided, as a mark that lines carry; empty for everybody but the chair's agency. */
    public String sharingAsOf(ItemId meeting) {
        var at = Routines.sharingAsOf(db.configuration(), meeting.value());
        return at == null ? "" : at.toInstant().toString();
    }
}
