package org.alongside.casework;

import java.time.OffsetDateTime;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.agency.AgencyId;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.INVOLVEMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

/** Who works with a person: agencies and their staff, as far as the viewer may know of it. */
@Service
@Transactional(readOnly = true)
public class WorkingWith {

    /** An agency that works with the person now. */
    public record Row(AgencyId agency, String name, OffsetDateTime since, List<String> staff) {}

    /** An agency that could be asked to. */
    public record Choice(AgencyId agency, String name, String kind) {}

    private final DSLContext db;

    WorkingWith(DSLContext db) {
        this.db = db;
    }

    /** Agencies that work with the person now, by name. */
    public List<Row> list(PersonId person) {
        var now = Routines.now();
        return db.select(
                        AGENCY_.ID.convertFrom(AgencyId::new),
                        AGENCY_.NAME,
                        INVOLVEMENT.BEGINS,
                        multiset(select(STAFF.NAME)
                                        .from(STAFF)
                                        .where(STAFF.AGENCY_ID.eq(AGENCY_.ID))
                                        .and(STAFF.BEGINS.le(now))
                                        .and(STAFF.ENDS.gt(now))
                                        .orderBy(STAFF.NAME))
                                .convertFrom(names -> names.map(Record1::value1)))
                .from(INVOLVEMENT)
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(INVOLVEMENT.AGENCY_ID))
                .where(INVOLVEMENT.PERSON_ID.eq(person.value()))
                .and(INVOLVEMENT.BEGINS.le(now))
                .and(INVOLVEMENT.ENDS.gt(now))
                .orderBy(AGENCY_.NAME)
                .fetch(mapping(Row::new));
    }

    /** All agencies, by name. */
    public List<Choice> agencies() {
        return db.select(AGENCY_.ID.convertFrom(AgencyId::new), AGENCY_.NAME, AGENCY_.KIND)
                .from(AGENCY_)
                .orderBy(AGENCY_.NAME)
                .fetch(mapping(Choice::new));
    }
}
