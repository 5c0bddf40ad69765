package org.alongside.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.alongside.register.Decision.Matter;
import org.jspecify.annotations.Nullable;

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
        var plain = sameness.match(entry).orElse(null);
        var candidates = sameness.candidates(entry, plain);
        var findings = new ArrayList<Finding>();
        findings.addAll(identity.of(entry, decided));
        findings.addAll(practices.of(entry, decided));
        var person = decided.about(Matter.PERSON).orElse(null);
        var joins = joins(person, candidates);
        var match = plain == null ? chosen(person, candidates) : plain;
        if (!candidates.isEmpty() && joins == null && match == null && !(person instanceof Decision.SomeoneElse)) {
            findings.add(new Finding(Reason.MAYBE_SAME_PERSON, candidates));
        }
        if (joins == null) {
            sameness.remember(row, entry, match);
            judged.put(row.fingerprint(), entry);
        }
        var differences = differences(entry, match, joins, decided);
        return new PreviewRow(
                row,
                entry,
                outcome(findings, match, joins),
                List.copyOf(findings),
                Notes.of(entry),
                match,
                joins,
                differences);
    }

    private static Outcome outcome(List<Finding> findings, @Nullable HeldPerson match, @Nullable RowFingerprint joins) {
        if (!findings.isEmpty()) {
            return Outcome.NEEDS_DECISION;
        }
        return match == null && joins == null ? Outcome.NEW : Outcome.MATCHES;
    }

    private static @Nullable RowFingerprint joins(@Nullable Decision decision, List<Candidate> candidates) {
        return decision instanceof Decision.SameAsRow(var earlier)
                        && rows(candidates).anyMatch(row -> row.fingerprint().equals(earlier))
                ? earlier
                : null;
    }

    private static Stream<RegisterRow> rows(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate ->
                        candidate instanceof Candidate.EarlierRow(var row) ? Stream.of(row) : Stream.empty());
    }

    private static @Nullable HeldPerson chosen(@Nullable Decision decision, List<Candidate> candidates) {
        if (decision instanceof Decision.SameAsHeld(var id)) {
            for (var candidate : candidates) {
                if (candidate instanceof Candidate.Held(var person)
                        && person.id().equals(id)) {
                    return person;
                }
            }
        }
        return null;
    }

    /** Fields of which the row says something else than is known of the person it belongs to. */
    private List<Difference> differences(
            RegisterEntry entry, @Nullable HeldPerson match, @Nullable RowFingerprint joins, RowDecisions decided) {
        var target = joins == null ? null : judged.get(joins);
        if (match == null && target == null) {
            return List.of();
        }
        var known = target == null ? Objects.requireNonNull(match).facts() : target.facts();
        return entry.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().equals(known.get(fact.getKey())))
                .map(fact -> new Difference(
                        fact.getKey(),
                        known.getOrDefault(fact.getKey(), ""),
                        fact.getValue(),
                        decided.taken().contains(fact.getKey())))
                .sorted(Comparator.comparing(Difference::field))
                .toList();
    }
}
