package org.alongside.administration.ui;

import java.util.Comparator;
import java.util.List;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.consent.ScenarioFailure;
import org.alongside.consent.ScenarioResult;

/** Scenarios with what came of them, those that failed first. */
class ScenarioList extends UnorderedList {

    ScenarioList(List<ScenarioResult> results) {
        results.stream()
                .sorted(Comparator.comparing(
                        (ScenarioResult result) -> result.failure().isEmpty()))
                .forEach(result -> add(item(result)));
    }

    private ListItem item(ScenarioResult result) {
        var passed = result.failure().isEmpty();
        var item = new ListItem(new Span(getTranslation(
                passed ? "scenarios.pass" : "scenarios.fail", result.title(), result.file(), result.id())));
        result.failure().ifPresent(failure -> item.add(new Paragraph(sentence(failure))));
        return item;
    }

    private String sentence(ScenarioFailure failure) {
        var kind = failure.kind();
        return getTranslation(
                "scenarios.failed." + kind,
                failure.line(),
                about(failure, 0),
                about(failure, 1),
                about(failure, 2),
                words(kind, failure.expected()),
                words(kind, failure.got()));
    }

    private static String about(ScenarioFailure failure, int which) {
        return failure.about().size() > which ? failure.about().get(which) : "";
    }

    /** Codes as words: an outcome with its reason, a number of items with those withheld, yes or no. */
    private String words(String kind, String codes) {
        var part = codes.split(" ", 2);
        return switch (kind) {
            case "sees", "past" ->
                part.length == 1
                        ? getTranslation("scenarios.outcome." + codes)
                        : getTranslation("scenarios.outcome", getTranslation("scenarios.outcome." + part[0]), part[1]);
            case "counts" -> getTranslation("scenarios.count", part[0], part[1]);
            case "knows", "told" -> getTranslation("scenarios.answer." + codes);
            case "rejected", "step" ->
                codes.isEmpty() ? getTranslation("scenarios.accepted") : getTranslation("scenarios.refused", codes);
            default -> codes;
        };
    }
}
