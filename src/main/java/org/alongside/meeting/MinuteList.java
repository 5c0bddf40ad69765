package org.alongside.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.meeting.Tables.LINE;
import static org.alongsidedb.meeting.Tables.MINUTE;
import static org.alongsidedb.meeting.Tables.ON_DISPLAY;
import static org.alongsidedb.meeting.Tables.WORDING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

/** What was written: while the meeting runs, its lines as far as the viewer may see them; after it, the paragraphs that each reader may see. */
@Service
@Transactional(readOnly = true)
public class MinuteList {

    /** A line that is not issued yet. */
    public record Row(
            UUID id,
            LineKind kind,
            String category,
            String words,
            @Nullable UUID agendaPoint,
            Owner owner,
            @Nullable String ownerName,
            @Nullable LocalDate due,
            OffsetDateTime typedAt,
            boolean agreed,
            int version) {}

    /** A later wording of a paragraph: who wrote it, when and why, and whether a reader had proposed it. */
    public record Later(String words, String why, String by, OffsetDateTime at, boolean proposed) {}

    /** A paragraph of the issued minutes, or a decision, as it was issued and as it was worded later. */
    public record Paragraph(
            ItemId id,
            LineKind kind,
            String category,
            String issued,
            @Nullable UUID agendaPoint,
            List<Later> later) {

        /** The words that count now. */
        public String words() {
            return later.isEmpty() ? issued : later.getLast().words();
        }
    }

    private final DSLContext db;

    MinuteList(DSLContext db) {
        this.db = db;
    }

    /** Lines in the order in which they were typed: all for the chair's agency, for those who follow what they will see once it is issued. */
    public List<Row> lines(MeetingPage.Plan plan) {
        return lines(plan, LINE.PART_ID.isNull(), TRUSTED.NAME);
    }

    /** Lines that everybody in the room may see, for the shared display; what is hidden leaves no trace. */
    public List<Row> displayed(MeetingPage.Plan plan) {
        var display = ON_DISPLAY(plan.id().value());
        return lines(
                plan,
                LINE.PART_ID
                        .isNull()
                        .and(LINE.ID.in(select(display.ID).from(display).where(display.THING.eq("line")))),
                when(Routines.namedOnDisplay(LINE.MEETING_ID, LINE.OWNER_TRUSTED), TRUSTED.NAME));
    }

    /** What was written in a restricted part, for those who are in it. */
    public List<Row> of(MeetingPage.Plan plan, Parts.Row part) {
        return lines(plan, LINE.PART_ID.eq(part.id()), TRUSTED.NAME);
    }

    private List<Row> lines(MeetingPage.Plan plan, Condition which, Field<String> trusted) {
        return db.select(
                        LINE.ID,
                        LINE.KIND,
                        LINE.CATEGORY,
                        LINE.WORDS,
                        LINE.AGENDA_ITEM,
                        LINE.OWNER_AGENCY,
                        LINE.OWNER_TRUSTED,
                        coalesce(AGENCY_.NAME, trusted),
                        LINE.DUE,
                        LINE.TYPED_AT,
                        field(LINE.AGREED_AT.isNotNull()),
                        LINE.VERSION)
                .from(LINE)
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(LINE.OWNER_AGENCY))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(LINE.OWNER_TRUSTED))
                .where(LINE.PERSON_ID.eq(plan.person().value()))
                .and(LINE.MEETING_ID.eq(plan.id().value()))
                .and(LINE.ISSUED_AS.isNull())
                .and(LINE.STRUCK_AT.isNull())
                .and(which)
                .orderBy(LINE.POSITION)
                .fetch(mapping(
                        (id, kind, category, words, point, agency, friend, owner, due, at, agreed, version) -> new Row(
                                id,
                                LineKind.of(kind),
                                category,
                                words,
                                point,
                                Owner.of(agency, friend),
                                owner,
                                due,
                                at,
                                agreed,
                                version)));
    }

    /** Paragraphs that are disclosed to the viewer, each under its own category. */
    public List<Paragraph> issued(MeetingPage.Plan plan) {
        return db.select(
                        MINUTE.ITEM_ID.convertFrom(ItemId::new),
                        MINUTE.KIND.convertFrom(LineKind::of),
                        ITEM.CATEGORY,
                        MINUTE.WORDS,
                        MINUTE.AGENDA_ITEM,
                        later())
                .from(MINUTE)
                .join(ITEM)
                .on(ITEM.PERSON_ID.eq(MINUTE.PERSON_ID).and(ITEM.ID.eq(MINUTE.ITEM_ID)))
                .where(MINUTE.PERSON_ID.eq(plan.person().value()))
                .and(MINUTE.MEETING_ID.eq(plan.id().value()))
                .orderBy(MINUTE.POSITION)
                .fetch(mapping(Paragraph::new));
    }

    private static Field<List<Later>> later() {
        return multiset(select(
                                WORDING.WORDS,
                                WORDING.WHY,
                                STAFF.NAME,
                                WORDING.WRITTEN_AT,
                                field(WORDING.CORRECTION_ID.isNotNull()))
                        .from(WORDING)
                        .join(STAFF)
                        .on(STAFF.ID.eq(WORDING.WRITTEN_BY))
                        .where(WORDING.PERSON_ID.eq(MINUTE.PERSON_ID))
                        .and(WORDING.ITEM_ID.eq(MINUTE.ITEM_ID))
                        .orderBy(WORDING.POSITION))
                .convertFrom(rows -> rows.map(mapping(Later::new)));
    }
}
