package org.alongside.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.plan.Tables.ABOUT_ME;
import static org.alongsidedb.plan.Tables.GOAL;
import static org.alongsidedb.plan.Tables.STEP;
import static org.jooq.Records.mapping;

/** The plan of one person as far as the viewer sees it. */
@Service
@Transactional(readOnly = true)
public class Plan {

    /** Own words under a heading; the author is who wrote them down. */
    public record Words(
            ItemId id,
            Heading heading,
            String words,
            @Nullable String supportedBy,
            @Nullable String author,
            OffsetDateTime recordedAt,
            int version) {}

    /** A goal without its steps. */
    public record GoalRow(
            ItemId id,
            String title,
            @Nullable String ownWords,
            Progress progress,
            Stamp.Kind stamp,
            @Nullable LocalDate stampedOn,
            @Nullable String stampedWith,
            int version) {}

    /** A step of a goal. */
    public record StepRow(
            ItemId id,
            ItemId goal,
            String title,
            String who,
            @Nullable LocalDate due,
            Progress progress,
            int version) {}

    private final DSLContext db;

    Plan(DSLContext db) {
        this.db = db;
    }

    /** What the person says about themselves, heading by heading. */
    public List<Words> aboutMe(PersonId person) {
        return db
                .select(
                        ABOUT_ME.ITEM_ID.convertFrom(ItemId::new),
                        ABOUT_ME.HEADING.convertFrom(Heading::valueOf),
                        ABOUT_ME.WORDS,
                        ABOUT_ME.SUPPORTED_BY,
                        STAFF.NAME,
                        ITEM.RECORDED_AT,
                        ABOUT_ME.VERSION)
                .from(ABOUT_ME)
                .join(ITEM)
                .on(ITEM.ID.eq(ABOUT_ME.ITEM_ID))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(ITEM.AUTHOR_STAFF))
                .where(ABOUT_ME.PERSON_ID.eq(person.value()))
                .fetch(mapping(Words::new))
                .stream()
                .sorted(java.util.Comparator.comparing(Words::heading).thenComparing(Words::recordedAt))
                .toList();
    }

    /** Goals, oldest first. */
    public List<GoalRow> goals(PersonId person) {
        return db.select(
                        GOAL.ITEM_ID.convertFrom(ItemId::new),
                        GOAL.TITLE,
                        GOAL.OWN_WORDS,
                        GOAL.STATUS.convertFrom(Progress::valueOf),
                        GOAL.AGREED.convertFrom(Stamp.Kind::of),
                        GOAL.AGREED_ON,
                        GOAL.AGREED_WITH,
                        GOAL.VERSION)
                .from(GOAL)
                .where(GOAL.PERSON_ID.eq(person.value()))
                .orderBy(GOAL.CREATED_AT, GOAL.ITEM_ID)
                .fetch(mapping(GoalRow::new));
    }

    /** Steps that the viewer sees, by goal, in their order. */
    public Map<ItemId, List<StepRow>> steps(PersonId person) {
        return db
                .select(
                        STEP.ITEM_ID.convertFrom(ItemId::new),
                        STEP.GOAL_ID.convertFrom(ItemId::new),
                        STEP.TITLE,
                        STEP.WHO,
                        STEP.DUE,
                        STEP.STATUS.convertFrom(Progress::valueOf),
                        STEP.VERSION)
                .from(STEP)
                .where(STEP.PERSON_ID.eq(person.value()))
                .orderBy(STEP.POSITION, STEP.ITEM_ID)
                .fetch(mapping(StepRow::new))
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(StepRow::goal));
    }
}
