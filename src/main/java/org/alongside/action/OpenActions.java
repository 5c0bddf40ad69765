package org.alongside.action;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.action.Tables.ACTION_;
import static org.alongsidedb.consent.Routines.today;

/** Open actions across people, for those who look after them. */
@Service
@Transactional(readOnly = true)
public class OpenActions {

    private static final int ALL = 500;

    private final ActionReading reading;

    OpenActions(ActionReading reading) {
        this.reading = reading;
    }

    /** Those that the viewer may see and whose date has passed, the oldest date first. */
    public List<ActionDetails> overdue() {
        return reading.read(ActionReading.open().and(ACTION_.DUE.lt(today())), 0, ALL);
    }
}
