package org.alongside.action;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongsidedb.action.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.util.Objects.requireNonNull;
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
     * @param onTime of what has a date and fell due or was done, how many per cent were done by their date
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
     * One reason why promises about five people or more were not kept, or one that was taken a level up before; null is fewer than five.
     *
     * @param key names it where it is raised
     * @param barrier empty for what was not the agency's to do
     * @param exactly what exactly, where that was said
     * @param groupSince when it was taken to the operational group
     * @param forumSince when it was taken to the change forum
     */
    public record Reason(
            String key,
            Optional<Barrier> barrier,
            Optional<BarrierKind> exactly,
            @Nullable Long actions,
            @Nullable Long people,
            @Nullable Long agencies,
            @Nullable OffsetDateTime groupSince,
            @Nullable OffsetDateTime forumSince) {

        /** There are enough people to take it a level up, and there is one. */
        public boolean canRise() {
            return people != null && forumSince == null;
        }
    }

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
                        row.getKey(),
                        Optional.of(row.getBarrier())
                                .filter(code -> !code.equals("not-ours"))
                                .map(Barrier::of),
                        BarrierKind.of(row.getExactly()),
                        row.getActions(),
                        row.getPeople(),
                        row.getAgencies(),
                        row.getGroupSince(),
                        row.getForumSince()));
    }

    /** The viewer may take a barrier a level up: coordinators, privacy officers and whoever administers. */
    public boolean mayRaise() {
        return Boolean.TRUE.equals(Routines.mayRaise(db.configuration()));
    }

    /** Takes a barrier a level up, from single actions to the operational group, and from there to the change forum. */
    @Transactional
    public Optional<Refusal> raise(String key) {
        return switch (requireNonNull(Routines.raiseBarrier(db.configuration(), key))) {
            case "RAISED" -> Optional.empty();
            case "TOP" -> Optional.of(ActionRefusal.BARRIER_AT_TOP);
            case "FEW" -> Optional.of(ActionRefusal.BARRIER_TOO_FEW);
            default -> Optional.of(Refused.NOT_ALLOWED);
        };
    }
}
