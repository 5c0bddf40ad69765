package org.alongside.meeting.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.action.ActionDetails;
import org.alongside.kit.Dates;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Paragraph;

/** A first draft of the summary: the decisions and actions that the person may read, one plain sentence each. A human goes on from there. */
final class SummaryWords {

    private final Words words;

    SummaryWords(Words words) {
        this.words = words;
    }

    /** The draft of what the person may read; only these ids are told of. */
    String draft(Plan plan, Set<UUID> forPerson, List<Paragraph> paragraphs, List<ActionDetails> actions) {
        var decisions = paragraphs.stream()
                .filter(each -> each.kind() == LineKind.DECISION
                        && forPerson.contains(each.id().value()))
                .map(each -> "• " + each.words())
                .toList();
        var promises = actions.stream()
                .filter(each -> forPerson.contains(each.id().value()))
                .map(this::promise)
                .toList();
        var review = plan.nextReview();
        return Stream.of(
                        List.of(words.of(
                                "summary.met", Dates.day(Dates.dayOf(plan.held().toInstant())))),
                        under("summary.decided", decisions),
                        under("summary.promised", promises),
                        review == null ? List.<String>of() : List.of(words.of("summary.review", Dates.day(review))),
                        List.of(words.of("summary.ask")))
                .flatMap(Collection::stream)
                .collect(Collectors.joining("\n"));
    }

    private List<String> under(String key, List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(words.of(key)), lines.stream()).toList();
    }

    private String promise(ActionDetails action) {
        var owner = action.owner();
        var due = action.due();
        var who = owner == null ? words.of("summary.nobody") : owner;
        return "• "
                + (due == null
                        ? words.of("summary.promise", who, action.title())
                        : words.of("summary.promiseBy", who, action.title(), Dates.day(due)));
    }
}
