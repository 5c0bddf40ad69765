package org.alongside.register.preview;

import java.util.List;
import java.util.Optional;

import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.sheet.RegisterRow;
import org.alongside.register.sheet.RowFingerprint;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row and why: the entry it turns into, and the person held or the earlier row it belongs to if it is no new
 * person.
 */
public record PreviewRow(
        RegisterRow row,
        RegisterEntry entry,
        Outcome outcome,
        List<Finding> findings,
        List<Note> notes,
        @Nullable HeldPerson person,
        @Nullable RowFingerprint joins,
        List<Difference> differences) {

    public int number() {
        return row.number();
    }

    public List<Reason> reasons() {
        return findings.stream().map(Finding::reason).toList();
    }

    /** Whose the row is and what becomes of it, in one line. */
    String belongs() {
        return outcome + " " + held().map(HeldPerson::id) + " " + joined();
    }

    /** The person held whom this row speaks of. */
    public Optional<HeldPerson> held() {
        return Optional.ofNullable(person);
    }

    /** The earlier row of the same person. */
    public Optional<RowFingerprint> joined() {
        return Optional.ofNullable(joins);
    }
}
