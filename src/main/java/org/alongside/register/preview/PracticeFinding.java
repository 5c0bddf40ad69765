package org.alongside.register.preview;

import java.util.List;

import org.alongside.register.entry.Practice;

/** What came of looking for the practice that a cell speaks of. */
sealed interface PracticeFinding {

    record Nothing() implements PracticeFinding {}

    record Found(Practice practice) implements PracticeFinding {}

    record NotFound(List<Practice> nearest) implements PracticeFinding {}

    record Ambiguous(List<Practice> practices) implements PracticeFinding {}
}
