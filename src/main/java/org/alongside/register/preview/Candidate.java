package org.alongside.register.preview;

import org.alongside.register.entry.Practice;
import org.alongside.register.sheet.RegisterRow;

/** Something that a reason points at or a decision can choose from. */
public sealed interface Candidate {

    /** An earlier row of the same file. */
    record EarlierRow(RegisterRow row) implements Candidate {}

    /** Someone who is held already. */
    record Held(HeldPerson person) implements Candidate {}

    /** A practice that may be the one meant. */
    record OfPractice(Practice practice) implements Candidate {}
}
