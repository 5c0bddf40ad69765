package org.alongside.action;

import java.util.List;

import org.alongside.agency.StaffId;
import org.alongsidedb.actor.Routines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Routines.now;
import static org.alongsidedb.agency.Routines.isMailDesk;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;

/** Those to whom the viewer can pass an action on: the open posts of their own agency in which somebody signs in. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    /** One of them. */
    public record Row(StaffId post, String name, String role) {}

    private final DSLContext db;

    Colleagues(DSLContext db) {
        this.db = db;
    }

    /** All of them by name; nobody for a trusted person. */
    public List<Row> mine() {
        return db.select(STAFF.ID.convertFrom(StaffId::new), STAFF.NAME, STAFF.ROLE)
                .from(STAFF)
                .where(open())
                .orderBy(STAFF.NAME, STAFF.ROLE)
                .fetch(mapping(Row::new));
    }

    boolean contains(StaffId post) {
        return db.fetchExists(STAFF, open().and(STAFF.ID.eq(post.value())));
    }

    private Condition open() {
        return STAFF.AGENCY_ID
                .eq(Routines.agency(db.configuration()))
                .and(STAFF.BEGINS.le(now()))
                .and(STAFF.ENDS.gt(now()))
                .andNot(condition(isMailDesk(STAFF.ID)));
    }
}
