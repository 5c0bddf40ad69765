package org.alongside.action;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.plan.Tables.GOAL;
import static org.jooq.Records.mapping;

/** The goals that an action may serve, as far as the viewer sees the plan. */
@Service
@Transactional(readOnly = true)
public class GoalChoices {

    /** One of them. */
    public record Row(ItemId id, String title) {}

    private final DSLContext db;

    GoalChoices(DSLContext db) {
        this.db = db;
    }

    /** All goals of a person, the latest first. */
    public List<Row> of(PersonId person) {
        return db.select(GOAL.ITEM_ID.convertFrom(ItemId::new), GOAL.TITLE)
                .from(GOAL)
                .where(GOAL.PERSON_ID.eq(person.value()))
                .orderBy(GOAL.CREATED_AT.desc(), GOAL.ITEM_ID)
                .fetch(mapping(Row::new));
    }
}
