package org.alongside.sharing.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.alongside.consent.Outcome;
import org.alongside.sharing.Answers;
import org.alongside.sharing.Words;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/** Says who a reader is and what they see, as one tells somebody else about them. */
final class ReaderWords {

    /** Reasons whose usual words speak to the reader. */
    private static final Set<String> SPOKEN_TO = Set.of("AUTHOR", "OWNER", "OWN_RECORD");

    private final Words words;
    private final String person;

    ReaderWords(Words words, String person) {
        this.words = words;
        this.person = person;
    }

    /** "Quay Lane Surgery — Dr Gwen Opie (GP or nurse)". */
    String reader(Answers.Reader reader) {
        return switch (reader.kind()) {
            case "person" -> words.say("sharing.preview.person", person);
            case "trusted" -> words.say("sharing.preview.trusted", name(reader));
            default ->
                words.say(
                        "sharing.changes.staff",
                        String.valueOf(reader.agency()),
                        name(reader),
                        words.say("role." + reader.role()));
        };
    }

    /** The name alone. */
    String name(Answers.Reader reader) {
        return reader.name() == null ? person : reader.name();
    }

    /** "the person agreed to share it". */
    String because(String because) {
        return words.say((SPOKEN_TO.contains(because) ? "sharing.because." : "because.") + because);
    }

    /** "1 item", "3 items". */
    String number(List<Answers.Row> rows) {
        return words.say(rows.size() == 1 ? "sharing.changes.item" : "sharing.changes.items", rows.size());
    }

    /** "plan (2), housing (1)", the most first. */
    String kinds(List<Answers.Row> rows) {
        return rows.stream().collect(groupingBy(Answers.Row::category, counting())).entrySet().stream()
                .sorted(java.util.Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(kind -> words.say("sharing.changes.kind", words.say("category." + kind.getKey()), kind.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** "“A GP near the harbour” (Plan)"; the kind alone for what has no line. */
    String line(Answers.Row row) {
        var kind = words.say("category." + row.category());
        return row.line() == null ? kind : words.say("sharing.changes.line", row.line(), kind);
    }

    /** "all of it" or "the public line only". */
    String outcome(Answers.Row row) {
        return words.say(row.outcome() == Outcome.ALL ? "sharing.changes.all" : "sharing.changes.part");
    }
}
