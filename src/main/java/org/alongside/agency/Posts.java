package org.alongside.agency;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.DESK;
import static org.alongsidedb.agency.Tables.STAFF;

/** Posts: who works where, in which role, from when to when. Only the partnership administrator changes them. */
@Service
@Transactional
public class Posts {

    private final DSLContext db;

    Posts(DSLContext db) {
        this.db = db;
    }

    /**
     * A human takes up a role in an agency.
     *
     * @param human the human being; two posts of one human are two members of staff
     * @param from first day; null is this instant
     * @param until last day; null is open
     */
    public Optional<AgencyRefusal> begin(
            StaffId id,
            AgencyId agency,
            String role,
            UUID human,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        var now = now();
        var begins = from == null ? now : Days.start(from);
        var refusal = wrong(agency, name.strip()).or(() -> Days.reversed(begins, until));
        if (refusal.isEmpty()) {
            db.insertInto(STAFF)
                    .set(STAFF.ID, id.value())
                    .set(STAFF.AGENCY_ID, agency.value())
                    .set(STAFF.DESK_ID, desk(agency, role))
                    .set(STAFF.ROLE, role)
                    .set(STAFF.HUMAN_ID, human)
                    .set(STAFF.NAME, name.strip())
                    .set(STAFF.BEGINS, begins)
                    .set(STAFF.ENDS, Days.endOf(until, STAFF.ENDS))
                    .set(STAFF.RECORDED_AT, now)
                    .execute();
        }
        return refusal;
    }

    /** The post ends at this instant: access ends with it, the team's goes on (RULES row 2). One that has not begun never does. */
    public Optional<AgencyRefusal> end(StaffId post) {
        if (!mayAdminister()) {
            return Optional.of(AgencyRefusal.NOT_ALLOWED);
        }
        var now = DSL.val(now(), STAFF.ENDS);
        var ended = db.update(STAFF)
                .set(STAFF.ENDS, DSL.greatest(now, STAFF.BEGINS))
                .where(STAFF.ID.eq(post.value()))
                .and(STAFF.ENDS.gt(now))
                .execute();
        return ended == 1 ? Optional.empty() : Optional.of(AgencyRefusal.POST_ENDED);
    }

    private Optional<AgencyRefusal> wrong(AgencyId agency, String name) {
        if (!mayAdminister()) {
            return Optional.of(AgencyRefusal.NOT_ALLOWED);
        } else if (name.isEmpty()) {
            return Optional.of(AgencyRefusal.NAME_MISSING);
        } else if (name.length() > Agencies.LONGEST_NAME) {
            return Optional.of(AgencyRefusal.NAME_TOO_LONG);
        }
        return db.fetchExists(AGENCY_, AGENCY_.ID.eq(agency.value()))
                ? Optional.empty()
                : Optional.of(AgencyRefusal.AGENCY_UNKNOWN);
    }

    private boolean mayAdminister() {
        return Boolean.TRUE.equals(org.alongsidedb.agency.Routines.mayAdminister(db.configuration()));
    }

    /** The role of a post, as the sharing agreement calls it. */
    @Transactional(readOnly = true)
    public Optional<String> role(StaffId post) {
        return db.select(STAFF.ROLE)
                .from(STAFF)
                .where(STAFF.ID.eq(post.value()))
                .fetchOptional(STAFF.ROLE);
    }

    private UUID desk(AgencyId agency, String role) {
        db.insertInto(DESK, DESK.ID, DESK.AGENCY_ID, DESK.ROLE)
                .values(UUID.randomUUID(), agency.value(), role)
                .onConflictDoNothing()
                .execute();
        return db.select(DESK.ID)
                .from(DESK)
                .where(DESK.AGENCY_ID.eq(agency.value()))
                .and(DESK.ROLE.eq(role))
                .fetchSingle()
                .value1();
    }

    private OffsetDateTime now() {
        return Objects.requireNonNull(Routines.now(db.configuration()));
    }
}
