package org.alongside.answering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * An open action as a mail tells of it: no words, no name.
 *
 * @param since the day on which its owner was asked for it, or given it
 * @param updated the day of the owner's last answer
 * @param chased steps taken with this owner, each with its day
 */
record Owned(
        ItemId item,
        String initials,
        String reference,
        LocalDate since,
        @Nullable LocalDate due,
        @Nullable LocalDate updated,
        boolean told,
        boolean ofMeeting,
        boolean stopped,
        Set<String> chased) {

    /** A meeting asked for it, its agency has not been told, and it is due by this day. */
    boolean presses(LocalDate by) {
        return ofMeeting && !told && due != null && !due.isAfter(by);
    }

    /** The steps that have come and were not taken with this owner yet, each with the day from which it counts. Nobody is late on their first day. */
    Map<ChaseStep, LocalDate> toChase(LocalDate today, AnsweringSettings days) {
        if (due == null || stopped) {
            return Map.of();
        }
        var heard = updated == null || updated.isBefore(since) ? since : updated;
        var reached = new Chasing(due, heard, days).reached(today);
        if (today.isBefore(Chasing.WORKING.after(since, days.overdue()))) {
            reached.remove(ChaseStep.MANAGER);
        }
        reached.entrySet().removeIf(step -> isTaken(step.getKey(), step.getValue()));
        return reached;
    }

    private boolean isTaken(ChaseStep step, LocalDate base) {
        return chased.contains(step.code() + " " + base)
                || chased.contains(step.withoutManager().code() + " " + base);
    }
}
