package org.alongside.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.person.NameKey;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.consent.Tables.DISCLOSURE;
import static org.alongsidedb.consent.Tables.INVOLVEMENT;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.person.Routines.knownBy;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.alongsidedb.person.Tables.NAME_KEY;
import static org.alongsidedb.scheme.Tables.PLACEMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

/** The people whom the viewer may know of, found by any name, NHS number, date of birth or reference. Driven by the relation. */
@Service
@Transactional(readOnly = true)
public class Caseload {

    private static final int MOST = 200;
    private static final int FEW = 500;

    /** One person; what is not shared with the viewer is null, and initials and reference stand for the name. */
    public record Row(
            PersonId person,
            String initials,
            String reference,
            @Nullable String firstName,
            @Nullable String surname,
            @Nullable LocalDate born,
            @Nullable String nhsNumber,
            @Nullable LocalDate nextReview,
            @Nullable Short stage,
            @Nullable String surgery) {

        /** The name, or initials where it is not shared. */
        public String name() {
            return surname == null ? initials + " · " + reference : firstName + " " + surname;
        }
    }

    /** What is looked for; nothing finds everybody. */
    public record Filter(String text) {}

    private final DSLContext db;

    Caseload(DSLContext db) {
        this.db = db;
    }

    public Stream<Row> page(Filter filter, int offset, int limit) {
        return db
                .select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        IDENTITY.FIRST_NAME,
                        IDENTITY.SURNAME,
                        IDENTITY.BORN,
                        IDENTITY.NHS_NUMBER,
                        PLACEMENT.NEXT_REVIEW,
                        PLACEMENT.STAGE,
                        surgery())
                .from(DISCLOSURE)
                .join(PERSON)
                .on(PERSON.ID.eq(DISCLOSURE.SUBJECT))
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(PERSON.ID))
                .leftJoin(PLACEMENT)
                .on(PLACEMENT.PERSON_ID.eq(PERSON.ID))
                .and(PLACEMENT.ENDED.isNull())
                .where(matches(filter))
                .orderBy(order(filter))
                .offset(offset)
                .limit(Math.min(limit, MOST))
                .fetch(mapping(Row::new))
                .stream();
    }

    public int count(Filter filter) {
        return db.selectCount()
                .from(DISCLOSURE)
                .where(matches(filter))
                .fetchSingle()
                .value1();
    }

    /** By name while there are few enough to sort, then by a fixed order that needs no sorting. */
    private List<OrderField<?>> order(Filter filter) {
        return count(filter) <= FEW
                ? List.of(IDENTITY.SURNAME.asc().nullsLast(), IDENTITY.FIRST_NAME, PERSON.REFERENCE)
                : List.of(DISCLOSURE.PERSON_ID);
    }

    private static Condition matches(Filter filter) {
        var known = DISCLOSURE.SUBJECT.eq(DISCLOSURE.PERSON_ID);
        var text = filter.text().strip();
        return text.isEmpty() ? known : known.and(named(text));
    }

    private static Condition named(String text) {
        var digits = text.replaceAll("[\\s\\p{Zs}\\p{Pd}]", "");
        if (digits.matches("[0-9]{10}")) {
            return DISCLOSURE.PERSON_ID.eq(select(knownBy(val((String) null), val(digits))));
        }
        var born = BirthDate.read(text);
        if (born.isPresent()) {
            return DISCLOSURE.PERSON_ID.in(
                    select(IDENTITY.PERSON_ID).from(IDENTITY).where(IDENTITY.BORN.eq(born.get())));
        }
        var begins = DSL.condition("{0} ^@ {1}", NAME_KEY.KEY, val(NameKey.of(text)));
        return DISCLOSURE
                .PERSON_ID
                .in(select(NAME_KEY.PERSON_ID).from(NAME_KEY).where(begins))
                .or(DISCLOSURE.PERSON_ID.eq(select(knownBy(val(text.toUpperCase(Locale.ROOT)), val((String) null)))));
    }

    private static Field<String> surgery() {
        var now = org.alongsidedb.actor.Routines.now();
        return DSL.field(select(DSL.listAgg(AGENCY_.NAME, ", ").withinGroupOrderBy(AGENCY_.NAME))
                .from(INVOLVEMENT)
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(INVOLVEMENT.AGENCY_ID))
                .where(INVOLVEMENT.PERSON_ID.eq(PERSON.ID))
                .and(AGENCY_.KIND.in("gp-practice", "sas-provider"))
                .and(INVOLVEMENT.BEGINS.le(now))
                .and(INVOLVEMENT.ENDS.gt(now)));
    }
}
