package org.alongside.circle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.audit.Audit;
import org.alongside.consent.ItemId;
import org.alongside.plan.Progress;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.MINUTE;
import static org.alongsidedb.meeting.Tables.SUMMARY;
import static org.alongsidedb.plan.Tables.GOAL;
import static org.alongsidedb.plan.Tables.STEP;
import static org.alongsidedb.scheme.Tables.PLACEMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;

/** What is on the home page about one person, each part only as far as the viewer may see it; it counts nothing that they may not. */
@Service
@Transactional
public class Home {

    /** The next meeting: which agencies come, never which other trusted persons. */
    public record Next(String title, OffsetDateTime at, String place, List<String> with) {}

    /** A goal that was agreed with the person. */
    public record Goal(String title, @Nullable String ownWords, int done, int steps) {}

    /** Where the person stands on the way back to a local surgery. */
    public record WayBack(
            short stage,
            @Nullable LocalDate nextReview,
            @Nullable String wouldHelp) {}

    /** The plain summary of a meeting that a human sent last. */
    public record Summary(String words, OffsetDateTime sentAt) {}

    /** A meeting that was held and of whose minutes the viewer may read something. */
    public record Held(ItemId meeting, String title, OffsetDateTime heldAt) {}

    /** The page. */
    public record Page(
            Optional<Next> next,
            List<Goal> goals,
            Optional<WayBack> wayBack,
            Optional<Summary> summary,
            List<Held> held) {}

    private static final int LAST = 3;

    private final DSLContext db;
    private final Audit audit;

    Home(DSLContext db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** Opens the home page and says so in the audit; nothing when there is nobody on record for this viewer. */
    public Optional<Page> open(PersonId person) {
        return audit.opened(person, "home")
                ? Optional.of(new Page(next(person), goals(person), wayBack(person), summary(person), held(person)))
                : Optional.empty();
    }

    private Optional<Next> next(PersonId person) {
        var with = multiset(select(AGENCY_.NAME)
                        .from(INVITATION)
                        .join(AGENCY_)
                        .on(AGENCY_.ID.eq(INVITATION.AGENCY_ID))
                        .where(INVITATION.ITEM_ID.eq(MEETING_.ITEM_ID))
                        .orderBy(AGENCY_.NAME))
                .convertFrom(rows -> rows.map(row -> row.value1()));
        return db.select(MEETING_.TITLE, MEETING_.HELD_AT, MEETING_.PLACE, with)
                .from(MEETING_)
                .where(MEETING_.PERSON_ID.eq(person.value()))
                .and(MEETING_.ENDED_AT.isNull())
                .and(MEETING_.CANCELLED_AT.isNull())
                .and(MEETING_.HELD_AT.ge(Routines.now()))
                .orderBy(MEETING_.HELD_AT, MEETING_.ITEM_ID)
                .limit(1)
                .fetchOptional(mapping(Next::new));
    }

    private Optional<Summary> summary(PersonId person) {
        return db.select(SUMMARY.WORDS, SUMMARY.SENT_AT)
                .from(SUMMARY)
                .where(SUMMARY.PERSON_ID.eq(person.value()))
                .orderBy(SUMMARY.SENT_AT.desc(), SUMMARY.ITEM_ID)
                .limit(1)
                .fetchOptional(mapping(Summary::new));
    }

    private List<Held> held(PersonId person) {
        return db.select(MEETING_.ITEM_ID.convertFrom(ItemId::new), MEETING_.TITLE, MEETING_.HELD_AT)
                .from(MEETING_)
                .where(MEETING_.PERSON_ID.eq(person.value()))
                .and(exists(selectOne()
                        .from(MINUTE)
                        .where(MINUTE.PERSON_ID.eq(MEETING_.PERSON_ID))
                        .and(MINUTE.MEETING_ID.eq(MEETING_.ITEM_ID))))
                .orderBy(MEETING_.HELD_AT.desc(), MEETING_.ITEM_ID)
                .limit(LAST)
                .fetch(mapping(Held::new));
    }

    private List<Goal> goals(PersonId person) {
        var steps = selectCount().from(STEP).where(STEP.GOAL_ID.eq(GOAL.ITEM_ID));
        var done =
                selectCount().from(STEP).where(STEP.GOAL_ID.eq(GOAL.ITEM_ID)).and(STEP.STATUS.eq(Progress.DONE.name()));
        return db.select(GOAL.TITLE, GOAL.OWN_WORDS, field(done), field(steps))
                .from(GOAL)
                .where(GOAL.PERSON_ID.eq(person.value()))
                .and(GOAL.AGREED.eq("agreed"))
                .orderBy(GOAL.CREATED_AT, GOAL.ITEM_ID)
                .fetch(mapping(Goal::new));
    }

    private Optional<WayBack> wayBack(PersonId person) {
        return db.select(PLACEMENT.STAGE, PLACEMENT.NEXT_REVIEW, PLACEMENT.WOULD_HELP_NEXT)
                .from(PLACEMENT)
                .where(PLACEMENT.PERSON_ID.eq(person.value()))
                .and(PLACEMENT.ENDED.isNull())
                .fetchOptional(mapping(WayBack::new));
    }
}
