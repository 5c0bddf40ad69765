package org.alongside.answering;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import org.alongside.agency.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * When an open action is chased, by its due date and its last update (coordination, section 5). An update starts the days without one anew, and
 * nothing else; each step is taken once for the day from which it counts.
 *
 * @param updated the day of the last answer that left it open
 */
record Chasing(LocalDate due, @Nullable LocalDate updated, AnsweringSettings days) {

    static final WorkingDays WORKING = new WorkingDays();

    /** The steps that have come by this day, each with the day from which it counts. */
    Map<ChaseStep, LocalDate> reached(LocalDate today) {
        var reached = new EnumMap<ChaseStep, LocalDate>(ChaseStep.class);
        if (!today.isBefore(soon()) && !today.isAfter(due)) {
            reached.put(ChaseStep.SOON, due);
        }
        if (!today.isBefore(overdue())) {
            reached.put(ChaseStep.MANAGER, due);
        }
        if (needsAttention(today)) {
            reached.put(ChaseStep.NO_UPDATE, quietSince());
        }
        return reached;
    }

    /** The day of the reminder before. */
    LocalDate soon() {
        return WORKING.before(due, days.soon());
    }

    /** The day on which the line manager is written to. */
    LocalDate overdue() {
        return WORKING.after(due, days.overdue());
    }

    /** The day on which it needs attention, unless something is heard before. */
    LocalDate noUpdate() {
        return WORKING.after(quietSince(), days.noUpdate());
    }

    /** The day on which the operational group has it on its list, whatever is heard. */
    LocalDate group() {
        return WORKING.after(due, days.group());
    }

    boolean needsAttention(LocalDate today) {
        return !today.isBefore(noUpdate());
    }

    boolean isOnGroupsList(LocalDate today) {
        return !today.isBefore(group());
    }

    private LocalDate quietSince() {
        return updated == null || updated.isBefore(due) ? due : updated;
    }
}
