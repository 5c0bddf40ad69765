package org.alongside.register.preview;

import java.util.Collection;
import java.util.Optional;

import org.alongside.register.entry.Practice;

/** The practices that a register can speak of, closed ones included. */
public interface PracticeDirectory {

    /** The practice of a code, whatever its case. */
    Optional<Practice> byCode(String code);

    /** All of them; asked for once in a preview. */
    Collection<Practice> all();
}
