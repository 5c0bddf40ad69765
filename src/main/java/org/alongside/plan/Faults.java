package org.alongside.plan;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.jspecify.annotations.Nullable;

/** What lines and words of a plan must be. */
final class Faults {

    private static final int LINE = 500;
    private static final int WORDS = 20_000;

    private Faults() {}

    static Optional<Refusal> line(String line) {
        return line.isBlank() ? Optional.of(PlanRefusal.PLAN_WORDS_NEEDED) : shortLine(line);
    }

    static Optional<Refusal> shortLine(@Nullable String line) {
        return line != null && line.length() > LINE ? Optional.of(PlanRefusal.PLAN_LINE_TOO_LONG) : Optional.empty();
    }

    static Optional<Refusal> words(@Nullable String words) {
        return words != null && words.length() > WORDS
                ? Optional.of(PlanRefusal.PLAN_WORDS_TOO_LONG)
                : Optional.empty();
    }

    static Optional<Refusal> stamp(Stamp stamp) {
        var with = stamp.with();
        var complete =
                stamp.kind() == Stamp.Kind.NOT_YET_DISCUSSED || stamp.on() != null && with != null && !with.isBlank();
        return complete ? shortLine(with) : Optional.of(PlanRefusal.STAMP_INCOMPLETE);
    }
}
