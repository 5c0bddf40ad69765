package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.OPENED_BY;
import static org.jooq.Records.mapping;

/** Who of those invited has opened their minutes, for the agency that chairs; it comes from the audit and is kept nowhere else. */
@Service
@Transactional(readOnly = true)
public class ReadMarks {

    /** Somebody, for whom an invitation was, and when they first opened or fetched their copy. */
    public record Row(UUID invitation, String reader, OffsetDateTime at) {}

    private final DSLContext db;

    ReadMarks(DSLContext db) {
        this.db = db;
    }

    /** The first opening of each reader, the earliest first; empty for everybody but the chair's agency. */
    public List<Row> of(MeetingPage.Plan plan) {
        return db.selectFrom(OPENED_BY(plan.id().value())).fetch(mapping(Row::new));
    }
}
