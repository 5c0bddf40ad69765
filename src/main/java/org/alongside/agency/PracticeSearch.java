package org.alongside.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.PRACTICE_LIST;
import static org.jooq.Records.mapping;

/** Practices of the NHS list, found by parts of name, town, postcode or code. */
@Service
@Transactional(readOnly = true)
public class PracticeSearch {

    private static final String CLOSED = "C";
    private static final String GENERAL_PRACTICE = "4";

    /** One practice; {@code setting} is the prescribing setting, 4 being a general practice. */
    public record Row(
            String code,
            String name,
            String address,
            String postcode,
            String telephone,
            @Nullable LocalDate closed,
            String setting) {}

    /** What is looked for; nothing finds all. */
    public record Filter(String text, boolean openOnly) {}

    private final DSLContext db;
    private final String area;

    /** Practices of the own area come first. */
    PracticeSearch(DSLContext db, @Value("${alongside.area:}") String area) {
        this.db = db;
        this.area = area;
    }

    public Stream<Row> page(Filter filter, int offset, int limit) {
        return rows(filter, offset, limit).fetch(mapping(Row::new)).stream();
    }

    public int count(Filter filter) {
        return db.selectCount()
                .from(PRACTICE_LIST)
                .where(matches(filter))
                .fetchSingle()
                .value1();
    }

    Select<Record7<String, String, String, String, String, LocalDate, String>> rows(
            Filter filter, int offset, int limit) {
        return db.select(
                        PRACTICE_LIST.CODE,
                        PRACTICE_LIST.NAME,
                        PRACTICE_LIST.ADDRESS,
                        PRACTICE_LIST.POSTCODE,
                        PRACTICE_LIST.TELEPHONE,
                        PRACTICE_LIST.CLOSED,
                        PRACTICE_LIST.SETTING)
                .from(PRACTICE_LIST)
                .where(matches(filter))
                .orderBy(likeliestFirst(filter))
                .offset(offset)
                .limit(limit);
    }

    private static Condition matches(Filter filter) {
        var words = SearchKey.patterns(filter.text()).stream()
                .<Condition>map(PRACTICE_LIST.SEARCH::like)
                .reduce(DSL.noCondition(), Condition::and);
        return filter.openOnly() ? words.and(PRACTICE_LIST.STATUS.ne(CLOSED)) : words;
    }

    private List<OrderField<?>> likeliestFirst(Filter filter) {
        var key = SearchKey.of(filter.text());
        return List.of(
                first(PRACTICE_LIST.CODE.eq(key.toUpperCase(Locale.ROOT))),
                first(PRACTICE_LIST.SEARCH.like(" " + key + "%")),
                first(PRACTICE_LIST.ICB.eq(area)),
                first(PRACTICE_LIST.STATUS.ne(CLOSED)),
                first(PRACTICE_LIST.SETTING.eq(GENERAL_PRACTICE)),
                PRACTICE_LIST.NAME.asc(),
                PRACTICE_LIST.CODE.asc());
    }

    private static OrderField<?> first(Condition what) {
        return DSL.field(what).desc();
    }
}
