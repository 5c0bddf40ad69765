package org.alongside.meeting;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import static org.alongsidedb.actor.Routines.agency;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.alongsidedb.meeting.Tables.REPORT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;

/** The one question behind lists of reports and a single one; row security answers it. */
@Component
class ReportReading {

    private final DSLContext db;

    ReportReading(DSLContext db) {
        this.db = db;
    }

    /** Those for which this is true, the next due first. */
    List<ReportRow> rows(Condition which) {
        return db.select(
                        REPORT.ITEM_ID.convertFrom(ItemId::new),
                        REPORT.PERSON_ID.convertFrom(PersonId::new),
                        REPORT.MEETING_ID.convertFrom(ItemId::new),
                        INVITATION.ID,
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        AGENCY_.NAME,
                        REPORT.ASKED,
                        REPORT.DUE,
                        STAFF.NAME,
                        REPORT.HANDED_IN_AT,
                        REPORT.AMENDED_AT,
                        REPORT.SHARED_BEFOREHAND,
                        field(REPORT.WITHDRAWN_AT.isNotNull()),
                        coalesce(field(REPORT.AGENCY_ID.eq(agency(db.configuration()))), inline(false)),
                        REPORT.VERSION)
                .from(REPORT)
                .join(PERSON)
                .on(PERSON.ID.eq(REPORT.PERSON_ID))
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(REPORT.AGENCY_ID))
                .join(STAFF)
                .on(STAFF.ID.eq(REPORT.ASKED_BY))
                .leftJoin(INVITATION)
                .on(INVITATION.PERSON_ID.eq(REPORT.PERSON_ID))
                .and(INVITATION.ITEM_ID.eq(REPORT.MEETING_ID))
                .and(INVITATION.AGENCY_ID.eq(REPORT.AGENCY_ID))
                .where(which)
                .orderBy(REPORT.DUE, AGENCY_.NAME, REPORT.ITEM_ID)
                .fetch(mapping(ReportRow::new));
    }
}
