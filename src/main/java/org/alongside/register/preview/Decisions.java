package org.alongside.register.preview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.Decision.Matter;
import org.alongside.register.sheet.RowFingerprint;

/** All decisions taken about rows, known by what the rows hold; they outlive an import and are asked for once. */
public record Decisions(Map<RowFingerprint, RowDecisions> byRow) {

    public static final Decisions NONE = new Decisions(Map.of());

    public RowDecisions about(RowFingerprint row) {
        return byRow.getOrDefault(row, RowDecisions.NONE);
    }

    public Decisions with(RowFingerprint row, Decision decision) {
        return changed(row, decisions -> decisions.with(decision));
    }

    /** Opens a matter again. */
    public Decisions without(RowFingerprint row, Matter matter) {
        return changed(row, decisions -> decisions.without(matter));
    }

    /** Takes the file's word for a field of a person held, or stops taking it. */
    public Decisions take(RowFingerprint row, RegisterField field, boolean wanted) {
        return changed(row, decisions -> decisions.take(field, wanted));
    }

    private Decisions changed(RowFingerprint row, UnaryOperator<RowDecisions> change) {
        var changed = new HashMap<>(byRow);
        changed.put(row, change.apply(about(row)));
        return new Decisions(Map.copyOf(changed));
    }
}
