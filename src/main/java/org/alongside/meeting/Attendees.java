package org.alongside.meeting;

import java.util.List;
import java.util.stream.Stream;

import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Routines.now;
import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.PRESENCE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

/** Who can come to a meeting: staff of its chair's and of the invited agencies, invited trusted persons, the person. */
@Service
@Transactional(readOnly = true)
public class Attendees {

    /** One of them; the name of the person whom the meeting is about is left to the page. */
    public record Row(Attendee who, String name) {}

    private final DSLContext db;
    private final Owners owners;

    Attendees(DSLContext db, Owners owners) {
        this.db = db;
        this.owners = owners;
    }

    /** Everybody who can come, whether they are there or not. */
    public List<Row> of(MeetingPage.Plan plan) {
        return Stream.concat(staff(plan).stream(), trusted(plan).stream()).toList();
    }

    /** Whose an action of a restricted part can be: the agencies that are in it, and those who are, by name, for their agency. */
    public List<Owners.Row> inside(Parts.Row part) {
        return db
                .selectDistinct(STAFF.AGENCY_ID, AGENCY_.NAME, STAFF.NAME)
                .from(PRESENCE)
                .join(STAFF)
                .on(STAFF.ID.eq(PRESENCE.STAFF_ID))
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .where(PRESENCE.PART_ID.eq(part.id()))
                .orderBy(AGENCY_.NAME, STAFF.NAME)
                .fetch()
                .stream()
                .flatMap(row -> Stream.of(row.value2(), row.value3() + ", " + row.value2())
                        .distinct()
                        .map(name -> new Owners.Row(new Owner.OfAgency(new AgencyId(row.value1())), name, true)))
                .distinct()
                .toList();
    }

    /** Whose an action can be: agencies and trusted persons, and whoever is in the room, by name, for their agency. */
    public List<Owners.Row> owners(MeetingPage.Plan plan) {
        var there = db.selectDistinct(STAFF.AGENCY_ID, STAFF.NAME, AGENCY_.NAME)
                .from(PRESENCE)
                .join(STAFF)
                .on(STAFF.ID.eq(PRESENCE.STAFF_ID))
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .where(PRESENCE.MEETING_ID.eq(plan.id().value()))
                .and(PRESENCE.PART_ID.isNull())
                .orderBy(STAFF.NAME)
                .fetch(mapping((agency, name, of) ->
                        new Owners.Row(new Owner.OfAgency(new AgencyId(agency)), name + ", " + of, true)));
        return Stream.concat(owners.of(plan.person()).stream(), there.stream()).toList();
    }

    private List<Row> staff(MeetingPage.Plan plan) {
        var chair = STAFF.as("chair");
        return db.select(STAFF.ID, STAFF.NAME, AGENCY_.NAME)
                .from(STAFF)
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .where(STAFF.BEGINS.le(now()).and(STAFF.ENDS.gt(now())))
                .and(STAFF.AGENCY_ID
                        .in(select(INVITATION.AGENCY_ID)
                                .from(INVITATION)
                                .where(INVITATION.PERSON_ID.eq(plan.person().value()))
                                .and(INVITATION.ITEM_ID.eq(plan.id().value())))
                        .or(STAFF.AGENCY_ID.in(select(chair.AGENCY_ID)
                                .from(MEETING_)
                                .join(chair)
                                .on(chair.ID.eq(MEETING_.CHAIR))
                                .where(MEETING_.PERSON_ID.eq(plan.person().value()))
                                .and(MEETING_.ITEM_ID.eq(plan.id().value())))))
                .orderBy(AGENCY_.NAME, STAFF.NAME)
                .fetch(mapping(
                        (id, name, agency) -> new Row(new Attendee.OfStaff(new StaffId(id)), name + ", " + agency)));
    }

    private List<Row> trusted(MeetingPage.Plan plan) {
        return db.select(TRUSTED.ID, TRUSTED.NAME)
                .from(INVITATION)
                .join(TRUSTED)
                .on(TRUSTED.ID.eq(INVITATION.TRUSTED_ID))
                .where(INVITATION.PERSON_ID.eq(plan.person().value()))
                .and(INVITATION.ITEM_ID.eq(plan.id().value()))
                .orderBy(TRUSTED.NAME)
                .fetch(mapping((id, name) -> new Row(new Attendee.OfTrusted(new TrustedId(id)), name)));
    }
}
