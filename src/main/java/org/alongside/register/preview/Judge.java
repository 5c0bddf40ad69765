package org.alongside.register.preview;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.sheet.RegisterRow;
import org.alongside.register.sheet.RowFingerprint;

/** Gives every row its outcome; rows are judged in their order, each knowing those before it. */
final class Judge {

    private final IdentityCheck identity;
    private final PracticeCheck practices;
    private final PeopleHeld held;
    private final Sameness sameness;
    private final Decisions decisions;
    private final Rejections rejections = new Rejections();
    private final Map<RowFingerprint, RegisterEntry> judged = new HashMap<>();

    Judge(IdentityCheck identity, PracticeCheck practices, PeopleHeld held, Decisions decisions) {
        this.identity = identity;
        this.practices = practices;
        this.held = held;
        this.sameness = new Sameness(held);
        this.decisions = decisions;
    }

    List<PreviewRow> judge(List<RegisterRow> rows) {
        var all = rows.stream().map(this::judge).toList();
        var namesakes = new Namesakes(held, all);
        return all.stream().map(namesakes::noted).toList();
    }

    private PreviewRow judge(RegisterRow row) {
        var decided = decisions.about(row.fingerprint());
        var rejected = rejections.of(row, decided);
        return rejected.isEmpty() ? judge(row, decided) : rejected(row, rejected);
    }

    private static PreviewRow rejected(RegisterRow row, List<Finding> why) {
        return new PreviewRow(row, row.entry(), Outcome.REJECTED, why, List.of(), null, null, List.of());
    }

    private PreviewRow judge(RegisterRow row, RowDecisions decided) {
        var entry = practices.completed(identity.corrected(row.entry(), decided), decided);
        var whose = sameness.belonging(row, entry, decided);
        var findings = Stream.of(
                        identity.of(entry, decided).stream(),
                        practices.of(entry, decided).stream(),
                        whose.finding().stream())
                .flatMap(found -> found)
                .toList();
        judged.put(row.fingerprint(), entry);
        return new PreviewRow(
                row,
                entry,
                outcome(findings, whose),
                findings,
                Notes.of(entry),
                whose.person(),
                whose.earlier(),
                differences(entry, whose, decided));
    }

    private static Outcome outcome(List<Finding> findings, Belonging whose) {
        if (!findings.isEmpty()) {
            return Outcome.NEEDS_DECISION;
        }
        return whose.isNew() ? Outcome.NEW : Outcome.MATCHES;
    }

    /** Fields of which the row says something else than is known of the person it belongs to. */
    private List<Difference> differences(RegisterEntry entry, Belonging whose, RowDecisions decided) {
        if (whose.isNew()) {
            return List.of();
        }
        var known = facts(whose);
        return entry.facts().entrySet().stream()
                .filter(said -> !said.getValue().equals(known.get(said.getKey())))
                .map(said -> new Difference(
                        said.getKey(),
                        known.getOrDefault(said.getKey(), ""),
                        said.getValue(),
                        decided.taken().contains(said.getKey())))
                .sorted(Comparator.comparing(Difference::field))
                .toList();
    }

    private Map<RegisterField, String> facts(Belonging whose) {
        var earlier = whose.earlier() == null ? null : judged.get(whose.earlier());
        if (earlier != null) {
            return earlier.facts();
        }
        return whose.person() == null ? Map.of() : whose.person().facts();
    }
}
