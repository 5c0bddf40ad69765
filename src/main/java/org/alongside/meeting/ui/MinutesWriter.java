package org.alongside.meeting.ui;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.alongside.action.ActionDetails;
import org.alongside.kit.Dates;
import org.alongside.meeting.Guests.Invited;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MinuteList.Paragraph;
import org.alongside.meeting.MinutesCopies.Copy;
import org.alongside.meeting.document.MinutesDocument;
import org.alongside.meeting.document.MinutesDocument.Block;
import org.alongside.meeting.document.MinutesDocument.Entry;
import org.alongside.meeting.document.MinutesDocument.Heading;
import org.alongside.meeting.document.MinutesDocument.Sentence;

/** Puts a copy into words. What is not in the copy leaves no gap, no number and no empty heading behind. */
class MinutesWriter {

    private final Words words;

    MinutesWriter(Words words) {
        this.words = words;
    }

    /** The document of a copy. */
    MinutesDocument write(Copy copy) {
        var blocks = new ArrayList<>(head(copy));
        section(blocks, "minutes.came", copy.invited().stream().map(this::came).toList());
        section(blocks, "meeting.minutes", said(copy, kind -> kind != LineKind.DECISION));
        section(blocks, "minutes.decisions", said(copy, kind -> kind == LineKind.DECISION));
        section(
                blocks,
                "meeting.actions",
                copy.actions().stream().map(this::action).toList());
        if (copy.paragraphs().isEmpty()) {
            blocks.add(new Sentence(words.of("meeting.noMinutes")));
        }
        return new MinutesDocument(words.of("minutes.title", copy.plan().title()), madeFor(copy), blocks);
    }

    private List<Block> head(Copy copy) {
        var plan = copy.plan();
        var state = copy.state();
        var name = plan.name();
        var review = plan.nextReview();
        var about = words.of("meeting.about", plan.initials(), plan.reference());
        return Stream.<Block>of(
                        new Sentence(name == null ? about : about + " · " + name),
                        new Sentence(Dates.moment(plan.held()) + ", " + plan.place()),
                        new Sentence(words.of("meeting.chair", plan.chair(), plan.chairAgency())),
                        new Sentence(madeFor(copy)),
                        new Sentence(shows(copy)),
                        new Sentence(
                                state.draft()
                                        ? words.of("minutes.draft", day(state.lastOfDraft()))
                                        : words.of("minutes.final", day(state.finalAt()))),
                        new Sentence(
                                review == null
                                        ? words.of("meeting.noReview")
                                        : words.of("meeting.nextReview", Dates.day(review))))
                .toList();
    }

    private String madeFor(Copy copy) {
        return words.of("minutes.madeFor", copy.reader().name(), Dates.moment(copy.madeAt()));
    }

    private String shows(Copy copy) {
        var code = copy.reader().role();
        if (code.equals("person")) {
            return words.of("minutes.shows.person");
        }
        var role = words.of("minutes.reader." + code);
        var agency = copy.reader().agency();
        return words.of("minutes.shows", agency == null ? role : role + ", " + agency);
    }

    private static String day(OffsetDateTime instant) {
        return Dates.day(Dates.dayOf(instant.toInstant()));
    }

    private void section(List<Block> blocks, String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new Heading(words.of(heading)));
            blocks.addAll(entries);
        }
    }

    private Entry came(Invited invited) {
        var who = invited.who();
        var came = words.of("meeting.came." + invited.came().code());
        return new Entry(invited.name() + (who == null ? "" : " (" + who + ")") + ": " + came, List.of());
    }

    private List<Entry> said(Copy copy, Predicate<LineKind> kinds) {
        return copy.paragraphs().stream()
                .filter(paragraph -> kinds.test(paragraph.kind()))
                .map(paragraph -> new Entry(paragraph.words(), notes(copy, paragraph)))
                .toList();
    }

    private List<String> notes(Copy copy, Paragraph paragraph) {
        var about = Stream.of(
                words.of("meeting.kind." + paragraph.kind().code()), words.of("category." + paragraph.category()));
        var point = copy.agenda().stream()
                .filter(each -> each.id().equals(paragraph.agendaPoint()))
                .map(each -> each.title());
        var later = paragraph.later().stream()
                .map(each -> words.of("minutes.reworded", Dates.moment(each.at()), each.by(), each.why()));
        return Stream.of(about, point, later).flatMap(each -> each).toList();
    }

    private Entry action(ActionDetails action) {
        var owner = action.owner();
        var due = action.due();
        return new Entry(
                action.title(),
                List.of(
                        owner == null ? words.of("meeting.chip.nobody") : words.of("meeting.chip.who", owner),
                        due == null ? words.of("meeting.chip.noDate") : words.of("meeting.chip.due", Dates.day(due)),
                        words.of("action.status." + action.status().code())));
    }
}
