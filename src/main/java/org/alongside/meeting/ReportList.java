package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;

import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Routines.agency;
import static org.alongsidedb.meeting.Tables.REPORT;

/** Reports of a meeting, and those asked from the viewer's agency. */
@Service
@Transactional(readOnly = true)
public class ReportList {

    private final DSLContext db;
    private final ReportReading reading;
    private final ReportCheck check;

    ReportList(DSLContext db, ReportReading reading, ReportCheck check) {
        this.db = db;
        this.reading = reading;
        this.check = check;
    }

    /** Those of a meeting that are asked for. */
    public List<ReportRow> of(MeetingPage.Plan plan) {
        return reading.rows(REPORT.PERSON_ID
                .eq(plan.person().value())
                .and(REPORT.MEETING_ID.eq(plan.id().value()))
                .and(REPORT.WITHDRAWN_AT.isNull()));
    }

    /** Those asked from the viewer's agency that it can still hand in or amend, the next due first. */
    public List<ReportRow> asked() {
        return reading.rows(REPORT.AGENCY_ID
                .eq(agency(db.configuration()))
                .and(Routines.reportRefused(REPORT.ITEM_ID).isNull()));
    }

    /** By when reports for this meeting are asked when nobody says otherwise. */
    public LocalDate due(MeetingPage.Plan plan) {
        return check.due(plan);
    }

    /** The day in London. */
    public LocalDate today() {
        return check.today();
    }
}
