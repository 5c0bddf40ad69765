package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.STRANGERS;

/** Answers by mail from addresses that were not invited: that they came, and when; nothing of what they say. */
@Service
@Transactional(readOnly = true)
public class Strangers {

    private final DSLContext db;

    Strangers(DSLContext db) {
        this.db = db;
    }

    /** When, for the agency that chairs; empty for everybody else. */
    public List<OffsetDateTime> of(MeetingPage.Plan plan) {
        var strangers = STRANGERS(plan.id().value());
        return db.select(strangers.AT).from(strangers).fetch(strangers.AT);
    }
}
