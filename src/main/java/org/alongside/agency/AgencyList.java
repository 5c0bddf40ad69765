package org.alongside.agency;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongsidedb.actor.Routines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.AGREEMENT;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.jooq.Records.mapping;

/** All agencies: what they are, whether they have signed, how many work there. */
@Service
@Transactional(readOnly = true)
public class AgencyList {

    /** Where an agency is with the sharing agreement. */
    public enum Agreement {
        SIGNED,
        /** Signed from a later day. */
        COMING,
        ENDED,
        NONE
    }

    /** One agency; posts are those open now. */
    public record Row(
            AgencyId id, String name, String kind, @Nullable String practice, Agreement agreement, int posts) {}

    /** What is looked for in name and practice code; nothing finds all. */
    public record Filter(String text) {}

    private final DSLContext db;

    AgencyList(DSLContext db) {
        this.db = db;
    }

    public Stream<Row> page(Filter filter, int offset, int limit) {
        return rows()
                .where(matches(filter))
                .orderBy(DSL.lower(AGENCY_.NAME), AGENCY_.ID)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(AgencyList::row))
                .stream();
    }

    public int count(Filter filter) {
        return db.selectCount()
                .from(AGENCY_)
                .where(matches(filter))
                .fetchSingle()
                .value1();
    }

    /** One agency, if there is such a one. */
    public Optional<Row> one(AgencyId id) {
        return rows().where(AGENCY_.ID.eq(id.value())).fetchOptional(mapping(AgencyList::row));
    }

    private SelectJoinStep<Record6<UUID, String, String, String, String, Integer>> rows() {
        var now = DSL.val(Objects.requireNonNull(Routines.now(db.configuration())), STAFF.BEGINS);
        var posts = DSL.selectCount()
                .from(STAFF)
                .where(STAFF.AGENCY_ID.eq(AGENCY_.ID))
                .and(STAFF.BEGINS.le(now))
                .and(STAFF.ENDS.gt(now));
        Field<String> agreement = DSL.when(signed(AGREEMENT.BEGINS.le(now).and(AGREEMENT.ENDS.gt(now))), "SIGNED")
                .when(signed(AGREEMENT.BEGINS.gt(now)), "COMING")
                .when(signed(DSL.trueCondition()), "ENDED")
                .otherwise("NONE");
        return db.select(AGENCY_.ID, AGENCY_.NAME, AGENCY_.KIND, AGENCY_.PRACTICE_CODE, agreement, DSL.field(posts))
                .from(AGENCY_);
    }

    private static Condition signed(Condition when) {
        return DSL.exists(DSL.selectOne()
                .from(AGREEMENT)
                .where(AGREEMENT.AGENCY_ID.eq(AGENCY_.ID))
                .and(when));
    }

    private static Condition matches(Filter filter) {
        var text = filter.text().strip();
        return text.isEmpty()
                ? DSL.noCondition()
                : AGENCY_.NAME.containsIgnoreCase(text).or(AGENCY_.PRACTICE_CODE.equalIgnoreCase(text));
    }

    private static Row row(
            UUID id, String name, String kind, @Nullable String practice, String agreement, Integer posts) {
        return new Row(new AgencyId(id), name, kind, practice, Agreement.valueOf(agreement), posts);
    }
}
