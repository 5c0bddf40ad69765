package org.alongside.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.action.Tables.BARRIERS;
import static org.alongsidedb.action.Tables.PROMISE_BOARD;
import static org.jooq.Records.mapping;

/**
 * How agencies keep their promises and what gets in the way, over all people, for all partners: no person, no worker, and no figure below
 * five. Figures about what was done or stuck are those of the last 90 days.
 */
@Service
@Transactional(readOnly = true)
public class Promises {

    /** Figures below this are not shown. */
    public static final int FEWEST = 5;

    /**
     * One agency; null is fewer than five.
     *
     * @param onTime per cent of what was done that was done by its date
     * @param medianDays from asking to done
     */
    public record Row(
            UUID agency,
            String name,
            @Nullable Long open,
            @Nullable Long overdue,
            @Nullable Long done,
            @Nullable Integer onTime,
            @Nullable Integer medianDays,
            @Nullable LocalDate lastAnswered) {}

    /**
     * One reason why promises were not kept; null is fewer than five.
     *
     * @param barrier empty for what was not the agency's to do
     */
    public record Reason(
            Optional<Barrier> barrier,
            @Nullable Long actions,
            @Nullable Long people,
            @Nullable Long agencies) {}

    private final DSLContext db;

    Promises(DSLContext db) {
        this.db = db;
    }

    /** Every agency of the partnership that was ever asked for something, by name. */
    public List<Row> board() {
        return db.selectFrom(PROMISE_BOARD()).fetch(mapping(Row::new));
    }

    /** Reasons, the most frequent first. */
    public List<Reason> reasons() {
        return db.selectFrom(BARRIERS())
                .fetch(row -> new Reason(
                        Optional.of(row.getBarrier())
                                .filter(code -> !code.equals("not-ours"))
                                .map(Barrier::of),
                        row.getActions(),
                        row.getPeople(),
                        row.getAgencies()));
    }
}
