package org.alongside.answering;

import java.util.List;
import java.util.Map;

import org.alongside.action.Reminded;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.answering.Tables.CHASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

/** What was sent about an action and when, and whether chasing was stopped; for those who see the action. */
@Service
@Transactional(readOnly = true)
class SentReminders implements Reminded {

    private final DSLContext db;

    SentReminders(DSLContext db) {
        this.db = db;
    }

    @Override
    public Map<ItemId, List<Sent>> of(PersonId person) {
        return db.select(CHASE.ITEM_ID, step(), CHASE.AT, CHASE.BECAUSE)
                .from(CHASE)
                .where(CHASE.PERSON_ID.eq(person.value()))
                .orderBy(CHASE.AT)
                .fetchGroups(
                        row -> new ItemId(row.value1()),
                        row -> new Sent("answering.chase." + row.value2(), row.value3(), row.value4()));
    }

    /** The step, and what was at stake where that was said. */
    private static Field<String> step() {
        return coalesce(CHASE.STEP.concat(inline("-"), CHASE.STAKE), CHASE.STEP);
    }
}
