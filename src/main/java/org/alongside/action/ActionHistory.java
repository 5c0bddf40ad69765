package org.alongside.action;

import java.time.OffsetDateTime;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.action.Tables.EVENT;
import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** What happened to an action, for those who read it whole. */
@Service
@Transactional(readOnly = true)
public class ActionHistory {

    /**
     * One thing that happened.
     *
     * @param kind as stored, and last part of its translation key
     * @param by name of the post or trusted person; null for the person, or somebody whom the reader does not know of
     */
    public record Row(
            OffsetDateTime at,
            String kind,
            @Nullable String by,
            @Nullable String agency,
            @Nullable Barrier barrier,
            @Nullable BarrierKind exactly,
            @Nullable String words) {}

    private final DSLContext db;

    ActionHistory(DSLContext db) {
        this.db = db;
    }

    /** Everything that happened, first things first. */
    public List<Row> of(PersonId person, ItemId action) {
        return db.select(
                        EVENT.AT,
                        EVENT.KIND,
                        coalesce(STAFF.NAME, TRUSTED.NAME),
                        AGENCY_.NAME,
                        EVENT.STUCK_BECAUSE.convertFrom(code -> code == null ? null : Barrier.of(code)),
                        EVENT.STUCK_KIND.convertFrom(
                                code -> BarrierKind.of(code).orElse(null)),
                        EVENT.WORDS)
                .from(EVENT)
                .leftJoin(STAFF)
                .on(STAFF.ID.cast(String.class).eq(EVENT.BY_ID))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.cast(String.class).eq(EVENT.BY_ID))
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(EVENT.BY_AGENCY))
                .where(EVENT.PERSON_ID.eq(person.value()))
                .and(EVENT.ITEM_ID.eq(action.value()))
                .orderBy(EVENT.POSITION)
                .fetch(mapping(Row::new));
    }
}
