package org.alongside.action;

import java.util.List;

import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongside.action.ActionReading.ASKER;
import static org.alongsidedb.action.Tables.ACTION_;

/** What the viewer's agency has to do, across people: its own actions, and those it asked for that need an owner. */
@Service
@Transactional(readOnly = true)
public class ActionInbox {

    /** Which of them. */
    public record Filter(boolean openOnly) {}

    private final ActionReading reading;

    ActionInbox(ActionReading reading) {
        this.reading = reading;
    }

    /** The most pressing first. */
    public List<ActionDetails> page(Filter filter, int offset, int limit) {
        return reading.read(matches(filter), offset, limit);
    }

    /** How many there are. */
    public int count(Filter filter) {
        return reading.count(matches(filter));
    }

    private Condition matches(Filter filter) {
        var needsOwner = ACTION_.STATUS.eq(ActionStatus.NEEDS_OWNER.code());
        var own = reading.isOwn();
        var mine = own.and(needsOwner.not()).or(needsOwner.and(ASKER.AGENCY_ID.eq(reading.agency())));
        return filter.openOnly() ? mine.and(ActionReading.open()) : mine.or(own);
    }
}
