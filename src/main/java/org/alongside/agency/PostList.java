package org.alongside.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.STAFF;
import static org.jooq.Records.mapping;

/** The posts of one agency, those that have ended last. */
@Service
@Transactional(readOnly = true)
public class PostList {

    /** One post; it has no last day while it is open. */
    public record Row(
            StaffId id,
            String name,
            String role,
            LocalDate first,
            @Nullable LocalDate last,
            boolean ended) {}

    private final DSLContext db;

    PostList(DSLContext db) {
        this.db = db;
    }

    public List<Row> of(AgencyId agency) {
        var ended = DSL.field(STAFF.ENDS.le(Routines.now()));
        return db.select(STAFF.ID, STAFF.NAME, STAFF.ROLE, day(STAFF.BEGINS), day(STAFF.ENDS), ended)
                .from(STAFF)
                .where(STAFF.AGENCY_ID.eq(agency.value()))
                .orderBy(ended, STAFF.NAME, STAFF.ROLE, STAFF.ID)
                .fetch(mapping(PostList::row));
    }

    /** The day in London; nothing for what is open. */
    private static Field<LocalDate> day(Field<?> instant) {
        return DSL.field(
                "case when isfinite({0}) then ({0} at time zone 'Europe/London')::date end", LocalDate.class, instant);
    }

    private static Row row(
            UUID id, String name, String role, LocalDate first, @Nullable LocalDate last, Boolean ended) {
        return new Row(new StaffId(id), name, role, first, last, ended);
    }
}
