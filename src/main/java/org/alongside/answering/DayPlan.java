package org.alongside.answering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Whether an agency is written to on a day, and why. News waits for the day of the digest where the agency wishes that; what is chased does not.
 *
 * @param written it was written to today already; then only what a meeting has asked for since, due by the next working day, does not wait
 * @param mailed the last day on which it was written to, for whatever reason; null for never
 */
record DayPlan(
        List<Owned> all,
        boolean written,
        @Nullable LocalDate mailed,
        Wishes wishes,
        LocalDate today,
        AnsweringSettings days) {

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

    /** The day of the digest has come and nothing was written since, though there was something to write of on that day. */
    private boolean digest() {
        var day = digestDay();
        return (mailed == null || mailed.isBefore(day))
                && all.stream().anyMatch(one -> !one.since().isAfter(day));
    }

    /** The last day of the digest that has come: this week's, or that of a week before. */
    private LocalDate digestDay() {
        return Stream.iterate(today, week -> week.minusWeeks(1))
                .map(this::digestDayOf)
                .filter(day -> !day.isAfter(today))
                .findFirst()
                .orElseThrow();
    }

    /** The day wished in the week of this day, or the next working day, in that week or the next, when that is a bank holiday. */
    private LocalDate digestDayOf(LocalDate week) {
        var wished = week.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
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
