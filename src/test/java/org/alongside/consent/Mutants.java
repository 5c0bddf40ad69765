package org.alongside.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Wrong versions of the text of the rules, made mechanically: each differs from it in one place. */
final class Mutants {

    /**
     * One wrong version.
     *
     * @param name function, what was done to it, and where
     * @param sql statement that puts it in place of the right one
     * @param near the words around the change, by which scenarios that speak of it are found
     */
    record Mutant(String name, String sql, String near) {

        /** It is the decision table itself that is wrong. */
        boolean ofTheTable() {
            return name.startsWith("consent.decide:");
        }

        /** No answer depends on it, for the reason given at the list. */
        boolean isEquivalent() {
            return EQUIVALENT.keySet().stream().anyMatch(name::startsWith);
        }

        /** Only a remark is wrong. */
        boolean ofARemark() {
            return name.contains(" in `--");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** A way to get it wrong: what to look for and what to write instead. */
    private record Slip(String name, Pattern place, String instead) {

        Slip(String name, String place, String instead) {
            this(name, Pattern.compile(place), instead);
        }
    }

    /** Verbs that no step of a scenario calls, or only as the intake does; they have tests of their own. */
    private static final Set<String> NOT_SPOKEN_OF = Set.of(
            "register_person",
            "record_involvement",
            "end_involvement",
            "end_override",
            "look_again",
            "end_emergency",
            "review_emergency",
            "working_days_on",
            "freeze_to_bar");

    /** Mutants that change no answer, each with the reason. */
    private static final Map<String, String> EQUIVALENT = Map.ofEntries(
            Map.entry(
                    "consent.viewers: comparison moved: `>`",
                    "an agency whose involvement ends at this very instant is asked too, and is answered nothing"),
            Map.entry(
                    "consent.questions: predicate dropped: `and s.kind <> 'person'`",
                    "the person as such is told of by decide_known; another row about it opens nothing that this one does not"),
            Map.entry(
                    "consent.matches: predicate dropped: `and v.kind <> 'person'`",
                    "row 7 answers the person before any share or refusal is looked at; the condition spares the work"),
            Map.entry(
                    "consent.matches: predicate dropped: `and s.kind <> 'person'`",
                    "nothing asks about the person as such there; the condition spares the work"),
            Map.entry(
                    "consent.decide: predicate dropped: `and m.state = 'ended'`",
                    "the other states were asked before, so ended is what is left"),
            Map.entry(
                    "consent.record_objection: check dropped: `when not exists (select from agency.agency",
                    "an agency that does not exist is refused by the foreign key as well"),
            Map.entry(
                    "consent.record_bar: predicate dropped: `and not exists (`",
                    "a second bar of the same kind is lifted together with the first"),
            Map.entry(
                    "consent.record_bar: alternative dropped: `or b.agency_id = p_agency`",
                    "a second bar of the same kind is lifted together with the first"),
            Map.entry(
                    "consent.readers: comparison moved: `<`",
                    "whoever lost sight at this very instant is told once more or not"),
            Map.entry(
                    "consent.record_override: limit moved: `interval '24 hours'` in `alone",
                    "an override for life ends after 24 hours, approved or not"),
            Map.entry(
                    "consent.end_nomination: predicate dropped: `and n.ended_at is null`",
                    "what a nomination that ended before opened is closed already"),
            Map.entry(
                    "consent.end_nomination: comparison moved: `>`",
                    "a nomination that runs out at this very instant is over either way"));

    private static final Path RULES = Path.of("src/main/resources/db/rules");
    private static final Pattern FUNCTION =
            Pattern.compile("(?s)create or replace function (consent\\.\\w+)\\(.*?(?=\ncomment on)");
    private static final String ROLES =
            "('case-coordinator', 'gp-clinician', 'gp-admin', 'scheme-coordinator', 'social-care', "
                    + "'support-worker', 'housing-officer', 'police-liaison', 'idva', 'safeguarding-lead', 'privacy-officer')";

    private static final List<Slip> SLIPS = List.of(
            new Slip("row dropped", "(?<=\\n        \\()( ?\\d+, )(?!true)", "$1false and "),
            new Slip(
                    "check dropped",
                    "(?<=\\n    )(if|elsif) (?!refusal is (not )?null)(.+?) then(?=\\n        return)",
                    "$1 false then"),
            new Slip("check dropped", "when (?!one\\.id is null)([^\n]+?) then (?='[A-Z_]+')", "when false then "),
            new Slip(
                    "predicate dropped",
                    " and (?!p_at|c\\.|i\\.|v\\.viewer|m\\.viewer)[^()\\n,]+?(?= and | or |\\)|,|\\n)",
                    ""),
            new Slip("predicate dropped", " and not exists \\(", " and true or exists ("),
            new Slip("alternative dropped", " or (?!replace)[^()\\n,]+?(?= and | or |\\)|,|\\n)", ""),
            new Slip("comparison flipped", " <> ", " = "),
            new Slip("comparison moved", " <= ", " < "),
            new Slip("comparison moved", " < ", " <= "),
            new Slip("comparison moved", " > (?!\\w\\.recorded_order)", " >= "),
            new Slip("negation dropped", "(?<= )not (?!null|exists|in |found)", ""),
            new Slip("role list widened", "\\('[a-z]+-[a-z]+'(, '[a-z-]+')+\\)", ROLES),
            new Slip("role check dropped", "role <> '[a-z-]+'", "role is null"),
            new Slip("order turned", "(?<!e\\.ends) desc", " asc"),
            new Slip("limit moved", "interval '(\\d+) hours'", "interval '$1 hours 1 second'"),
            new Slip("limit moved", "interval '(\\d+) months'", "interval '$1 months 1 day'"));

    private Mutants() {}

    /** All of them: of the decision, of the words it uses, and of the checks of whoever records. */
    static List<Mutant> all() {
        var found = new ArrayList<Mutant>();
        Stream.of(
                        "R__20_consent_words",
                        "R__21_consent_decide",
                        "R__23_consent_recording",
                        "R__26_consent_other_grounds")
                .map(file -> text(RULES.resolve(file + ".sql")))
                .forEach(text -> {
                    for (var function = FUNCTION.matcher(text); function.find(); ) {
                        if (NOT_SPOKEN_OF.contains(function.group(1).replaceFirst("consent\\.", ""))) {
                            continue;
                        }
                        found.addAll(of(function.group(1), function.group()));
                    }
                });
        return found;
    }

    private static List<Mutant> of(String function, String text) {
        var found = new ArrayList<Mutant>();
        for (var slip : SLIPS) {
            for (var place = slip.place().matcher(text); place.find(); ) {
                var instead = slip.instead();
                for (var group = 1; group <= place.groupCount(); group++) {
                    instead = instead.replace("$" + group, String.valueOf(place.group(group)));
                }
                var line = line(text, place.start());
                found.add(new Mutant(
                        function + ": " + slip.name() + ": `" + place.group().strip() + "` in `" + line + "`",
                        text.substring(0, place.start()) + instead + text.substring(place.end()),
                        function + " " + line));
            }
        }
        return found;
    }

    private static String line(String text, int at) {
        var end = text.indexOf('\n', at + 1);
        return text.substring(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length() : end)
                .strip();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
