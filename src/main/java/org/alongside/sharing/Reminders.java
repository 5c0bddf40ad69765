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

/** What comes to an end soon, for coordinators, so that the person is asked again in time. */
@Service
@Transactional(readOnly = true)
public class Reminders {

    /**
     * One end, or the end of the day on which a refusal is looked at again.
     *
     * @param about {@code share}, {@code nomination}, {@code override} or {@code refusal}
     * @param days 30, 7 or 0: the reminder that is due
     */
    public record Row(PersonId person, String about, UUID fact, OffsetDateTime ends, int days) {}

    private final DSLContext db;

    Reminders(DSLContext db) {
        this.db = db;
    }

    /** Ends within thirty days, the next one first; nothing for other roles. */
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
