package org.alongside.register.cell;

import java.util.List;
import java.util.stream.Stream;

/** A name as the cell has it, and as it is understood. */
public record WrittenName(String asWritten, String surname, String first, List<Alias> aliases) {

    /** Another name of the same person; one that is not for letters is never used towards them or anyone else. */
    public record Alias(String name, boolean notForLetters) {}

    public String full() {
        return (first + " " + surname).strip();
    }

    /** The same for every way of writing this first name and surname. */
    public String key() {
        return Spelling.key(full());
    }

    /** Keys of every name the person may be found by, the first one being their own. */
    public List<String> keys() {
        return Stream.concat(Stream.of(key()), aliases.stream().map(alias -> Spelling.key(alias.name())))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    public boolean isBlank() {
        return surname.isEmpty() && first.isEmpty();
    }
}
