package org.alongside.action;

import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.alongsidedb.action.Routines;
import org.alongsidedb.actor.tables.Trusted;
import org.alongsidedb.agency.tables.Agency;
import org.alongsidedb.agency.tables.Staff;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import static org.alongsidedb.action.Tables.ACTION_;
import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.casework.Tables.NOTE;
import static org.alongsidedb.consent.Routines.today;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.alongsidedb.plan.Tables.GOAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;

/** The one question behind the lists of actions; row security answers it. */
@Component
class ActionReading {

    static final Staff ASKER = STAFF.as("asker");
    private static final Agency ASKING = AGENCY_.as("asking");
    private static final Staff WORKER = STAFF.as("worker");
    private static final Staff ANSWERER = STAFF.as("answerer");
    private static final Trusted ANSWERING = TRUSTED.as("answering");

    private final DSLContext db;

    ActionReading(DSLContext db) {
        this.db = db;
    }

    /** Those for which this is true, the most pressing first. */
    List<ActionDetails> read(Condition condition, int offset, int limit) {
        return db.select(
                        ACTION_.ITEM_ID.convertFrom(ItemId::new),
                        ACTION_.PERSON_ID.convertFrom(PersonId::new),
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME).concat(inline(" "), IDENTITY.SURNAME),
                        ACTION_.TITLE,
                        coalesce(AGENCY_.NAME, TRUSTED.NAME),
                        ACTION_.DUE,
                        sure(ACTION_.DUE.lt(today()).and(open())),
                        ACTION_.STATUS.convertFrom(ActionStatus::of),
                        ACTION_.STUCK_BECAUSE.convertFrom(code -> code == null ? null : Barrier.of(code)),
                        ACTION_.WORDS,
                        row(
                                        ACTION_.WOULD_HELP,
                                        ACTION_.NEEDS_OWNER_BECAUSE,
                                        WORKER.NAME,
                                        GOAL.TITLE,
                                        NOTE.WORDS,
                                        ACTION_.STUCK_KIND.convertFrom(
                                                code -> BarrierKind.of(code).orElse(null)),
                                        sure(ACTION_.OWNER_AGENCY.eq(agency())))
                                .mapping(ActionDetails.More::new),
                        ASKER.NAME,
                        ASKING.NAME,
                        coalesce(ANSWERER.NAME, ANSWERING.NAME),
                        ACTION_.ANSWERED_AT,
                        sure(isOwn().or(ASKER.AGENCY_ID.eq(agency()))),
                        Routines.mayDirect(ACTION_.PERSON_ID, ACTION_.ASKED_BY),
                        ACTION_.VERSION)
                .from(ACTION_)
                .join(PERSON)
                .on(PERSON.ID.eq(ACTION_.PERSON_ID))
                .join(ASKER)
                .on(ASKER.ID.eq(ACTION_.ASKED_BY))
                .join(ASKING)
                .on(ASKING.ID.eq(ASKER.AGENCY_ID))
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(ACTION_.PERSON_ID))
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(ACTION_.OWNER_AGENCY))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(ACTION_.OWNER_TRUSTED))
                .leftJoin(WORKER)
                .on(WORKER.ID.eq(ACTION_.WORKER))
                .leftJoin(GOAL)
                .on(GOAL.PERSON_ID.eq(ACTION_.PERSON_ID))
                .and(GOAL.ITEM_ID.eq(ACTION_.GOAL_ID))
                .leftJoin(NOTE)
                .on(NOTE.PERSON_ID.eq(ACTION_.PERSON_ID))
                .and(NOTE.ITEM_ID.eq(ACTION_.DETAIL_ID))
                .leftJoin(ANSWERER)
                .on(ANSWERER.ID.eq(ACTION_.ANSWERED_BY))
                .leftJoin(ANSWERING)
                .on(ANSWERING.ID.eq(ACTION_.ANSWERED_BY))
                .where(condition)
                .orderBy(ACTION_.DUE.asc().nullsLast(), ACTION_.ASKED_AT, ACTION_.ITEM_ID)
                .offset(offset)
                .limit(limit)
                .fetch(mapping(ActionDetails::new));
    }

    int count(Condition condition) {
        return db.selectCount()
                .from(ACTION_)
                .join(ASKER)
                .on(ASKER.ID.eq(ACTION_.ASKED_BY))
                .where(condition)
                .fetchSingle()
                .value1();
    }

    /** The viewer's agency, or the viewer as trusted person, owns it. */
    Condition isOwn() {
        return ACTION_.OWNER_AGENCY.eq(agency()).or(ACTION_.OWNER_TRUSTED.eq(trusted()));
    }

    /** The agency that the viewer speaks for; null for a trusted person. */
    @Nullable
    UUID agency() {
        return org.alongsidedb.actor.Routines.agency(db.configuration());
    }

    /** Somebody still has something to do. */
    static Condition open() {
        return ACTION_.STATUS.notIn(
                ActionStatus.CLOSED.stream().map(ActionStatus::code).toList());
    }

    private static @Nullable UUID trusted() {
        return Viewers.current().flatMap(Viewer::trusted).map(id -> id.value()).orElse(null);
    }

    private static Field<Boolean> sure(Condition condition) {
        return coalesce(field(condition), inline(false));
    }
}
