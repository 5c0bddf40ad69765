package org.alongside.answering;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** An open action as a mail tells of it: no words, no name. */
record Owned(
        ItemId item,
        String initials,
        String reference,
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

    /** The steps that have come and were not taken yet, each with the day from which it counts. */
    Map<ChaseStep, LocalDate> toChase(LocalDate today, AnsweringSettings days) {
        if (due == null || stopped) {
            return Map.of();
        }
        var reached = new Chasing(due, updated, days).reached(today);
        reached.entrySet().removeIf(step -> chased.contains(step.getKey().code() + " " + step.getValue()));
        return reached;
    }
}
