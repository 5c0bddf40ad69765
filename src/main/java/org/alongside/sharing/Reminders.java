package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.REMINDERS;
import static org.jooq.Records.mapping;

/** What comes to an end soon, for coordinators, so that the person is asked again in time; and what the viewer must decide by a day. */
@Service
@Transactional(readOnly = true)
public class Reminders {

    /**
     * One end, or the end of the day on which something is looked at again or must be decided.
     *
     * @param about {@code share}, {@code nomination}, {@code override} or {@code refusal}; {@code freeze} for safeguarding leads; {@code look-again} for those
     *     who may tell the person of an override
     * @param days 30, 7 or 0: the reminder that is due
     */
    public record Row(PersonId person, String about, UUID fact, OffsetDateTime ends, int days) {}

    private final DSLContext db;

    Reminders(DSLContext db) {
        this.db = db;
    }

    /** Ends within thirty days and what is to be decided, the next one first. */
    public List<Row> mine() {
        return db.select(
                        REMINDERS().PERSON_ID.convertFrom(PersonId::new),
                        REMINDERS().ABOUT,
                        REMINDERS().FACT,
                        REMINDERS().ENDS,
                        REMINDERS().DAYS)
                .from(REMINDERS())
                .fetch(mapping(Row::new));
    }
}
