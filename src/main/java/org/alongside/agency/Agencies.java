package org.alongside.agency;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.AGREEMENT;
import static org.alongsidedb.agency.Tables.PRACTICE_LIST;

/** Agencies and their signatures on the sharing agreement. Only the partnership administrator changes them; PostgreSQL refuses others. */
@Service
@Transactional
public class Agencies {

    /** The longest name of an agency. */
    public static final int LONGEST_NAME = 120;

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
    public Optional<AgencyRefusal> add(AgencyId id, String name, String kind, @Nullable String practice) {
        var refusal = mayNotAdminister().or(() -> wrongName(name.strip())).or(() -> wrongPractice(practice));
        if (refusal.isPresent()) {
            return refusal;
        }
        var added = db.insertInto(AGENCY_, AGENCY_.ID, AGENCY_.NAME, AGENCY_.KIND, AGENCY_.PRACTICE_CODE)
                .values(id.value(), name.strip(), kind, practice)
                .onConflictDoNothing()
                .execute();
        return added == 1 ? Optional.empty() : Optional.of(AgencyRefusal.NAME_TAKEN);
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
    public Optional<AgencyRefusal> signAgreement(AgencyId agency, @Nullable LocalDate from, @Nullable LocalDate until) {
        var now = now();
        var begins = from == null ? now : Days.start(from);
        var refusal = mayNotAdminister().or(() -> Days.reversed(begins, until)).or(() -> unknown(agency));
        if (refusal.isEmpty()) {
            db.insertInto(AGREEMENT)
                    .set(AGREEMENT.ID, UUID.randomUUID())
                    .set(AGREEMENT.AGENCY_ID, agency.value())
                    .set(AGREEMENT.BEGINS, begins)
                    .set(AGREEMENT.ENDS, Days.endOf(until, AGREEMENT.ENDS))
                    .set(AGREEMENT.RECORDED_AT, now)
                    .execute();
        }
        return refusal;
    }

    /** The agency leaves the agreement at this instant and sees nothing from now on. */
    public Optional<AgencyRefusal> endAgreement(AgencyId agency) {
        var refusal = mayNotAdminister();
        if (refusal.isPresent()) {
            return refusal;
        }
        var now = now();
        var ended = db.update(AGREEMENT)
                .set(AGREEMENT.ENDS, now)
                .where(AGREEMENT.AGENCY_ID.eq(agency.value()))
                .and(AGREEMENT.BEGINS.le(now))
                .and(AGREEMENT.ENDS.gt(now))
                .execute();
        return ended > 0 ? Optional.empty() : Optional.of(AgencyRefusal.NO_AGREEMENT);
    }

    /** Whether the viewer administers agencies: adds them, records their signatures, gives out posts. */
    @Transactional(readOnly = true)
    public boolean mayAdminister() {
        return Boolean.TRUE.equals(org.alongsidedb.agency.Routines.mayAdminister(db.configuration()));
    }

    private Optional<AgencyRefusal> mayNotAdminister() {
        return mayAdminister() ? Optional.empty() : Optional.of(AgencyRefusal.NOT_ALLOWED);
    }

    private Optional<AgencyRefusal> wrongName(String name) {
        if (name.isEmpty()) {
            return Optional.of(AgencyRefusal.NAME_MISSING);
        }
        return name.length() > LONGEST_NAME ? Optional.of(AgencyRefusal.NAME_TOO_LONG) : Optional.empty();
    }

    private Optional<AgencyRefusal> wrongPractice(@Nullable String code) {
        if (code == null) {
            return Optional.empty();
        } else if (!db.fetchExists(PRACTICE_LIST, PRACTICE_LIST.CODE.eq(code))) {
            return Optional.of(AgencyRefusal.PRACTICE_UNKNOWN);
        }
        return db.fetchExists(AGENCY_, AGENCY_.PRACTICE_CODE.eq(code))
                ? Optional.of(AgencyRefusal.PRACTICE_TAKEN)
                : Optional.empty();
    }

    private Optional<AgencyRefusal> unknown(AgencyId agency) {
        return db.fetchExists(AGENCY_, AGENCY_.ID.eq(agency.value()))
                ? Optional.empty()
                : Optional.of(AgencyRefusal.AGENCY_UNKNOWN);
    }

    private OffsetDateTime now() {
        return Objects.requireNonNull(Routines.now(db.configuration()));
    }
}
