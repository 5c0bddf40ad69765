package org.alongside.circle;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.jooq.Records.mapping;

/** Meetings that are being held and that the viewer, a trusted person or the person, takes part in. */
@Service
@Transactional(readOnly = true)
public class NowHeld {

    /** One of them. */
    public record Row(ItemId id, String title) {}

    private final DSLContext db;

    NowHeld(DSLContext db) {
        this.db = db;
    }

    /** Those about one person; empty as soon as anything stops the viewer. */
    public List<Row> about(PersonId person) {
        return db.select(MEETING_.ITEM_ID.convertFrom(ItemId::new), MEETING_.TITLE)
                .from(MEETING_)
                .where(MEETING_.PERSON_ID.eq(person.value()))
                .and(MEETING_.ITEM_ID.in(Routines.followed(db.configuration())))
                .orderBy(MEETING_.HELD_AT, MEETING_.ITEM_ID)
                .fetch(mapping(Row::new));
    }
}
