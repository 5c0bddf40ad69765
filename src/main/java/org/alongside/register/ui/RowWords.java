package org.alongside.register.ui;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import org.alongside.kit.Status.Shape;
import org.alongside.register.FactWords;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.preview.Candidate;
import org.alongside.register.preview.Difference;
import org.alongside.register.preview.Finding;
import org.alongside.register.preview.Note;
import org.alongside.register.preview.Outcome;
import org.alongside.register.preview.PreviewRow;

/** A row of the preview in words. */
record RowWords(Component screen) {

    String name(PreviewRow row) {
        var name = row.entry().name().asWritten();
        return name.isEmpty() ? say("register.noName") : name;
    }

    String outcome(Outcome outcome) {
        return say(outcome.key());
    }

    static Shape shape(Outcome outcome) {
        return switch (outcome) {
            case NEW -> Shape.DONE;
            case MATCHES -> Shape.ON_TRACK;
            case NEEDS_DECISION -> Shape.ATTENTION;
            case REJECTED -> Shape.NOT_STARTED;
        };
    }

    /** Why it is so, and what there is to look at. */
    String why(PreviewRow row) {
        return Stream.concat(
                        row.findings().stream().map(this::finding),
                        row.notes().stream().map(this::note))
                .collect(Collectors.joining(" "));
    }

    String finding(Finding finding) {
        var rows = finding.candidates().stream()
                .filter(Candidate.EarlierRow.class::isInstance)
                .map(candidate ->
                        String.valueOf(((Candidate.EarlierRow) candidate).row().number()))
                .collect(Collectors.joining(", "));
        var reason = say(finding.reason().key());
        return rows.isEmpty() ? reason : reason + " " + say("register.rows", rows);
    }

    private String note(Note note) {
        var words = note.words().isEmpty() ? "" : " (" + FactWords.of(note.field(), note.words()) + ")";
        return say(note.kind().key()) + words + ".";
    }

    /** What is saved of it if somebody confirms now. */
    String becomes(PreviewRow row) {
        return switch (row.outcome()) {
            case NEW -> say("register.becomes." + (row.entry().hasDied() ? "died" : standing(row.entry())), stage(row));
            case MATCHES ->
                row.joined().isPresent()
                        ? say("register.becomes.joined")
                        : say(
                                "register.becomes.match",
                                person(row),
                                row.differences().size());
            case NEEDS_DECISION, REJECTED -> say("register.becomes.nothing");
        };
    }

    private static String standing(RegisterEntry entry) {
        return entry.onScheme() ? "on" : "left";
    }

    private static String stage(PreviewRow row) {
        return row.entry().wayBack().stage().known().map(String::valueOf).orElse("0");
    }

    private static String person(PreviewRow row) {
        return row.held().map(person -> person.name().asWritten()).orElse("");
    }

    String difference(Difference difference) {
        Function<String, String> shown = fact -> Optional.of(FactWords.of(difference.field(), fact))
                .filter(words -> !words.isEmpty())
                .orElse("–");
        return say(
                "register.difference",
                say(difference.field().key()),
                shown.apply(difference.held()),
                shown.apply(difference.inFile()));
    }

    String say(String key, Object... values) {
        return screen.getTranslation(key, values);
    }
}
