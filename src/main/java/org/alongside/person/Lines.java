package org.alongside.person;

import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.actor.Refusal;
import org.jspecify.annotations.Nullable;

/** What a line of text must be. */
final class Lines {

    private static final int LONGEST = 500;

    private Lines() {}

    /** A line that must say something. */
    static Optional<Refusal> missing(String... lines) {
        return Stream.of(lines).anyMatch(String::isBlank)
                ? Optional.of(PersonRefusal.SOMETHING_MISSING)
                : Optional.empty();
    }

    /** Lines that are longer than any may be. */
    static Optional<Refusal> tooLong(@Nullable String... lines) {
        return Stream.of(lines).anyMatch(line -> line != null && line.length() > LONGEST)
                ? Optional.of(PersonRefusal.LINE_TOO_LONG)
                : Optional.empty();
    }
}
