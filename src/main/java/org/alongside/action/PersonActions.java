package org.alongside.action;

import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.action.Tables.ACTION_;

/** The actions of one person, for their record and for a trusted person's home. */
@Service
@Transactional(readOnly = true)
public class PersonActions {

    private static final int ALL = 500;

    private final ActionReading reading;

    PersonActions(ActionReading reading) {
        this.reading = reading;
    }

    /** All that the viewer may see. */
    public List<ActionDetails> of(PersonId person) {
        return reading.read(ACTION_.PERSON_ID.eq(person.value()), 0, ALL);
    }

    /** Those that a meeting asked for. */
    public List<ActionDetails> of(PersonId person, ItemId meeting) {
        return reading.read(ACTION_.PERSON_ID.eq(person.value()).and(ACTION_.MEETING_ID.eq(meeting.value())), 0, ALL);
    }

    /** What the viewer, a trusted person, said they would do. */
    public List<ActionDetails> mineAsTrusted(PersonId person) {
        return reading.read(ACTION_.PERSON_ID.eq(person.value()).and(reading.isOwn()), 0, ALL);
    }
}
