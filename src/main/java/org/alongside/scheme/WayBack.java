package org.alongside.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.PRACTICE_LIST;
import static org.alongsidedb.scheme.Tables.PLACEMENT;
import static org.alongsidedb.scheme.Tables.STAGE_MOVE;
import static org.jooq.Records.mapping;

/** Where a person stands on the way back to an ordinary surgery, and how they got there, as far as the viewer sees it. */
@Service
@Transactional(readOnly = true)
public class WayBack {

    /** The stay on the scheme that is open now. */
    public record Row(
            ItemId id,
            @Nullable String reference,
            @Nullable LocalDate allocated,
            @Nullable String removingPractice,
            Stage stage,
            @Nullable LocalDate stageSince,
            @Nullable LocalDate nextReview,
            @Nullable String nextReviewMissingBecause,
            @Nullable String wouldHelpNext,
            int version) {}

    /** A move on the ladder. */
    public record Move(
            ItemId id,
            @Nullable Stage from,
            Stage to,
            LocalDate on,
            String reason,
            @Nullable String wouldHelpNext) {

        /** Towards the beginning. */
        public boolean isBack() {
            return from != null && to.number() < from.number();
        }
    }

    private final DSLContext db;

    WayBack(DSLContext db) {
        this.db = db;
    }

    /** The open placement; nothing when there is none for this viewer. */
    public Optional<Row> current(PersonId person) {
        return db.select(
                        PLACEMENT.ITEM_ID.convertFrom(ItemId::new),
                        PLACEMENT.REFERENCE,
                        PLACEMENT.ALLOCATED,
                        PRACTICE_LIST.NAME,
                        PLACEMENT.STAGE.convertFrom(Stage::of),
                        PLACEMENT.STAGE_SINCE,
                        PLACEMENT.NEXT_REVIEW,
                        PLACEMENT.NEXT_REVIEW_MISSING_BECAUSE,
                        PLACEMENT.WOULD_HELP_NEXT,
                        PLACEMENT.VERSION)
                .from(PLACEMENT)
                .leftJoin(PRACTICE_LIST)
                .on(PRACTICE_LIST.CODE.eq(PLACEMENT.REMOVING_PRACTICE))
                .where(PLACEMENT.PERSON_ID.eq(person.value()))
                .and(PLACEMENT.ENDED.isNull())
                .fetchOptional(mapping(Row::new));
    }

    /** Moves on the ladder, newest first. */
    public List<Move> moves(PersonId person) {
        return db.select(
                        STAGE_MOVE.ITEM_ID.convertFrom(ItemId::new),
                        STAGE_MOVE.FROM_STAGE.convertFrom(number -> number == null ? null : Stage.of(number)),
                        STAGE_MOVE.TO_STAGE.convertFrom(Stage::of),
                        STAGE_MOVE.MOVED_ON,
                        STAGE_MOVE.REASON,
                        STAGE_MOVE.WOULD_HELP_NEXT)
                .from(STAGE_MOVE)
                .where(STAGE_MOVE.PERSON_ID.eq(person.value()))
                .orderBy(STAGE_MOVE.MOVED_ON.desc(), STAGE_MOVE.ITEM_ID)
                .fetch(mapping(Move::new));
    }
}
