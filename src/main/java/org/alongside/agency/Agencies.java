package org.alongside.agency;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.AGREEMENT;

/** Agencies and their signatures on the sharing agreement. Only the partnership administrator changes them; PostgreSQL refuses others. */
@Service
@Transactional
public class Agencies {

    private final DSLContext db;

    Agencies(DSLContext db) {
        this.db = db;
    }

    /**
     * An agency is added by hand or from the list of practices.
     *
     * @param kind code, such as {@code gp-practice} or {@code voluntary}
     * @param practice code of the practice that it is, if it is one
     */
    public void add(AgencyId id, String name, String kind, @Nullable String practice) {
        db.insertInto(AGENCY_, AGENCY_.ID, AGENCY_.NAME, AGENCY_.KIND, AGENCY_.PRACTICE_CODE)
                .values(id.value(), name, kind, practice)
                .execute();
    }

    /** Whether there is no agency at all yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !db.fetchExists(AGENCY_);
    }

    /**
     * The agency signs the sharing agreement; it may sign again after an end.
     *
     * @param from first day; null is this instant
     * @param until last day; null is open
     */
    public void signAgreement(AgencyId agency, @Nullable LocalDate from, @Nullable LocalDate until) {
        var now = now();
        db.insertInto(AGREEMENT)
                .set(AGREEMENT.ID, UUID.randomUUID())
                .set(AGREEMENT.AGENCY_ID, agency.value())
                .set(AGREEMENT.BEGINS, from == null ? now : Days.start(from))
                .set(AGREEMENT.ENDS, Days.endOf(until, AGREEMENT.ENDS))
                .set(AGREEMENT.RECORDED_AT, now)
                .execute();
    }

    /** The agency leaves the agreement at this instant and sees nothing from now on. */
    public void endAgreement(AgencyId agency) {
        var now = now();
        db.update(AGREEMENT)
                .set(AGREEMENT.ENDS, now)
                .where(AGREEMENT.AGENCY_ID.eq(agency.value()))
                .and(AGREEMENT.BEGINS.le(now))
                .and(AGREEMENT.ENDS.gt(now))
                .execute();
    }

    private OffsetDateTime now() {
        return java.util.Objects.requireNonNull(Routines.now(db.configuration()));
    }
}
