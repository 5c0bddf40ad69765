package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.alongside.action.ActionStatus;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.action.Tables.ACTION_;
import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

/** Open actions that the next meeting about somebody may talk about: those left open by the meeting before come first. */
@Service
@Transactional(readOnly = true)
public class CarriedOver {

    private static final int ALL = 200;

    /**
     * One of them that the viewer reads.
     *
     * @param owner null for nobody, or for somebody whom the viewer does not know of
     * @param category of its restricted detail, where it has one that the viewer may know of; otherwise that of actions
     * @param fromLast the last meeting asked for it
     */
    public record Row(
            ItemId action,
            String title,
            @Nullable String owner,
            @Nullable LocalDate due,
            String category,
            boolean fromLast) {

        /** As a point on an agenda. */
        public MeetingDraft.Point point() {
            return new MeetingDraft.Point(title, PlanCheck.isClosed(category) ? "action" : category, null, action);
        }
    }

    private final DSLContext db;

    CarriedOver(DSLContext db) {
        this.db = db;
    }

    /** All that are open and about this person. */
    public List<Row> about(PersonId person) {
        var last = coalesce(field(ACTION_.MEETING_ID.eq(lastHeld(person))), inline(false));
        return db.select(
                        ACTION_.ITEM_ID.convertFrom(ItemId::new),
                        ACTION_.TITLE,
                        coalesce(AGENCY_.NAME, TRUSTED.NAME),
                        ACTION_.DUE,
                        coalesce(ITEM.CATEGORY, inline("action")),
                        last)
                .from(ACTION_)
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(ACTION_.OWNER_AGENCY))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(ACTION_.OWNER_TRUSTED))
                .leftJoin(ITEM)
                .on(ITEM.PERSON_ID.eq(ACTION_.PERSON_ID).and(ITEM.ID.eq(ACTION_.DETAIL_ID)))
                .where(ACTION_.PERSON_ID.eq(person.value()))
                .and(ACTION_.STATUS.in(open()))
                .orderBy(last.desc(), ACTION_.DUE.asc().nullsLast(), ACTION_.ASKED_AT, ACTION_.ITEM_ID)
                .limit(ALL)
                .fetch(mapping(Row::new));
    }

    private static Field<java.util.UUID> lastHeld(PersonId person) {
        return field(select(MEETING_.ITEM_ID)
                .from(MEETING_)
                .where(MEETING_.PERSON_ID.eq(person.value()))
                .and(MEETING_.ENDED_AT.isNotNull())
                .orderBy(MEETING_.ENDED_AT.desc())
                .limit(1));
    }

    private static List<String> open() {
        return Stream.of(ActionStatus.values())
                .filter(ActionStatus::isOpen)
                .map(ActionStatus::code)
                .toList();
    }
}
