package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.alongside.actor.Refusal;

/**
 * What is about to be saved, in sentences.
 *
 * @param button words of the button that saves
 * @param next address to go on to once it is saved; empty when whoever recorded it may not read it afterwards
 */
record Checked(
        List<String> sentences, String button, Supplier<Optional<Refusal>> save, Supplier<Optional<String>> next) {

    Checked(List<String> sentences, String button, Supplier<Optional<Refusal>> save, String next) {
        this(sentences, button, save, () -> Optional.of(next));
    }
}
