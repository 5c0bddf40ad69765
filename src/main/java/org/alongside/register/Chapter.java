package org.alongside.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alongside.register.entry.RegisterField;

import static java.util.stream.Collectors.joining;
import static org.alongside.register.entry.RegisterField.*;

/**
 * Where words of the old register go that have no place of their own: one note for each kind, in the category that may hold it. The heading
 * is the public line, which says no more than what the note is about.
 */
record Chapter(String category, String heading, List<RegisterField> fields) {

    static final List<Chapter> ALL = List.of(
            new Chapter("identity", "Old register: name and number", NAME, NHS_NUMBER, BIRTH_DATE, GENDER, REFERENCE),
            new Chapter(
                    "contact",
                    "Old register: how to be in touch",
                    PREFERRED_CHANNEL,
                    LANGUAGE_OR_FORMAT,
                    SAFE_TO_LEAVE_MESSAGE,
                    ADDRESS,
                    ADDRESS_TYPE,
                    ADDRESS_CHECKED,
                    TELEPHONES,
                    TELEPHONES_CHECKED),
            new Chapter("safety-alert", "Old register: risk", RISK),
            new Chapter(
                    "risk-history",
                    "Old register: the incident",
                    INCIDENT_DATE,
                    INCIDENT_TYPE,
                    POLICE_TOLD,
                    POLICE_REFERENCE,
                    INCIDENTS_ON_SCHEME),
            new Chapter("risk-history", "Old register: staff involved", STAFF_INVOLVED),
            new Chapter("risk-history", "Old register: another concern", SAFEGUARDING),
            new Chapter(
                    "scheme",
                    "Old register: the scheme",
                    REMOVING_PRACTICE,
                    PCSE_NOTIFIED,
                    PCSE_PROCESSED,
                    ALLOCATED,
                    LETTER_SENT,
                    LETTER_RETURNED,
                    PREVIOUS_PLACEMENTS,
                    MODE,
                    GUARD,
                    SCRIPTS,
                    PHARMACY,
                    LAST_RISK_ASSESSMENT,
                    NEXT_RISK_ASSESSMENT,
                    LAST_REVIEW,
                    NEXT_REVIEW,
                    APPEAL,
                    STAGE,
                    DISCHARGED,
                    OUTCOME,
                    NEW_PRACTICE,
                    COST),
            new Chapter("relationships", "Old register: household", HOUSEHOLD),
            new Chapter("relationships", "Old register: other agencies", OTHER_AGENCIES),
            new Chapter("relationships", "Old register: trusted person", TRUSTED_PERSON, TRUSTED_PERSON_YES),
            new Chapter("sharing", "Old register: capacity and advocate", CAPACITY),
            new Chapter("document", "Old register: notes", NOTES));

    private Chapter(String category, String heading, RegisterField... fields) {
        this(category, heading, List.of(fields));
    }

    /** The words that belong here, a line for each field; empty when there are none. */
    String words(Map<RegisterField, String> facts) {
        return fields.stream()
                .filter(facts::containsKey)
                .map(field -> line(field, Objects.requireNonNull(facts.get(field))))
                .collect(joining("\n"));
    }

    private static String line(RegisterField field, String fact) {
        var words = FactWords.of(field, fact);
        return switch (field) {
            case NOTES -> words;
            case STAFF_INVOLVED -> "Staff involved: " + words;
            case TRUSTED_PERSON_YES -> "The old register said (this is not a consent; ask the person): " + words;
            default -> field.heading() + ": " + words;
        };
    }
}
