package org.alongside.register.cell;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What a cell says: the value that was understood, if any, and the words that stood beside it or instead of it. */
public record Written<T>(@Nullable T value, String words) {

    public static <T> Written<T> nothing() {
        return new Written<>(null, "");
    }

    public static <T> Written<T> of(T value) {
        return new Written<>(value, "");
    }

    public static <T> Written<T> onlyWords(String words) {
        return new Written<>(null, words);
    }

    public Optional<T> known() {
        return Optional.ofNullable(value);
    }

    public boolean isBlank() {
        return value == null && words.isEmpty();
    }

    /** Words stand where a value was wanted. */
    public boolean isOnlyWords() {
        return value == null && !words.isEmpty();
    }

    /** The value and the words in one line, the value shown in the given way. */
    public String text(Function<? super T, String> shown) {
        var text = value == null ? "" : shown.apply(value);
        return (text + " " + words).strip();
    }
}
