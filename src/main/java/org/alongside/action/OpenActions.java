package org.alongside.action;

import java.time.OffsetDateTime;
import java.util.List;

import org.alongsidedb.action.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.Objects.requireNonNull;
import static org.alongsidedb.action.Tables.ACTION_;
import static org.alongsidedb.consent.Routines.today;
import static org.alongsidedb.consent.Tables.PERSON;

/** Open actions across people, for those who look after them. */
@Service
@Transactional(readOnly = true)
public class OpenActions {

    private static final int ALL = 500;

    private final ActionReading reading;
    private final DSLContext db;

    OpenActions(ActionReading reading, DSLContext db) {
        this.reading = reading;
        this.db = db;
    }

    /** Those that the viewer may see and whose date has passed or that nobody owns, the oldest date first; nothing about whoever has died. */
    public List<ActionDetails> toWatch() {
        var needsOwner = ACTION_.STATUS.eq(ActionStatus.NEEDS_OWNER.code());
        return reading.read(
                ActionReading.open().and(ACTION_.DUE.lt(today()).or(needsOwner)).and(PERSON.DIED_RECORDED_AT.isNull()),
                0,
                ALL);
    }

    /** Since when the owner of an action that the viewer may see has had it. */
    public OffsetDateTime ownedSince(ActionDetails action) {
        return requireNonNull(Routines.ownedSince(
                db.configuration(), action.person().value(), action.id().value()));
    }
}
