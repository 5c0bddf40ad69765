package org.alongside.answering;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether an agency is written to on a day, and why. News waits for the day of the digest where the agency wishes that; what is chased does not.
 *
 * @param written it was written to today already; then only what a meeting has asked for since, due by the next working day, does not wait
 */
record DayPlan(List<Owned> all, boolean written, Wishes wishes, LocalDate today, AnsweringSettings days) {

    /** There is a reason to write today. */
    boolean writes() {
        return presses()
                || !written && (!news().isEmpty() || digest() || !dueTomorrow().isEmpty() || !chases().isEmpty());
    }

    /** A meeting asked for something that is due by the next working day. */
    private boolean presses() {
        var next = Chasing.WORKING.after(today, 1);
        return all.stream().anyMatch(one -> one.presses(next));
    }

    /** Actions of which the agency learns today. */
    List<Owned> news() {
        return wishes.weekly()
                ? List.of()
                : all.stream().filter(one -> !one.told()).toList();
    }

    /** It is the day of the digest, and there is something in it. */
    private boolean digest() {
        return today.equals(digestDay()) && !all.isEmpty();
    }

    /** The day of this week's digest: the day wished, or the next working day when that is a bank holiday. */
    private LocalDate digestDay() {
        var wished = today.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY))
                .plusDays(wishes.day().getValue() - 1L);
        return Chasing.WORKING.include(wished) ? wished : Chasing.WORKING.after(wished, 1);
    }

    /** What is due by the next working day, told the working day before. */
    List<Owned> dueTomorrow() {
        var next = Chasing.WORKING.after(today, 1);
        return wishes.dueTomorrow()
                ? all.stream().filter(one -> isDue(one, next)).toList()
                : List.of();
    }

    /** The steps of chasing that are taken today, by action. */
    Map<Owned, Map<ChaseStep, LocalDate>> chases() {
        var chases = new LinkedHashMap<Owned, Map<ChaseStep, LocalDate>>();
        for (var one : all) {
            var steps = one.toChase(today, days);
            if (!steps.isEmpty()) {
                chases.put(one, steps);
            }
        }
        return chases;
    }

    /** Actions of which the line manager is told today. */
    List<Owned> forManager() {
        return chases().entrySet().stream()
                .filter(one -> one.getValue().containsKey(ChaseStep.MANAGER))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isDue(Owned one, LocalDate next) {
        var due = one.due();
        return due != null && due.isAfter(today) && !due.isAfter(next);
    }
}
