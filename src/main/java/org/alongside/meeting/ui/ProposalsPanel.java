package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.ProposalList.Row;
import org.jspecify.annotations.Nullable;

/** What those who follow have proposed: the chair takes it up or leaves it, whoever proposed it sees which. */
class ProposalsPanel extends Panel<List<Row>> {

    private final Plan plan;
    private final LiveDesk desk;
    private final @Nullable Supplier<String> category;
    private final Consumer<Optional<Refusal>> told;

    private ProposalsPanel(
            Plan plan, LiveDesk desk, @Nullable Supplier<String> category, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.desk = desk;
        this.category = category;
        this.told = told;
    }

    /** For the chair's agency: taken up, a proposal is minuted under the category that is chosen at the writing line. */
    static ProposalsPanel led(Plan plan, LiveDesk desk, Supplier<String> category, Consumer<Optional<Refusal>> told) {
        return new ProposalsPanel(plan, desk, category, told);
    }

    /** For those who follow: what their own agency has proposed. */
    static ProposalsPanel followed(Plan plan, LiveDesk desk) {
        return new ProposalsPanel(plan, desk, null, refusal -> {});
    }

    @Override
    List<Row> ask() {
        return desk.proposed().of(plan.id()).stream()
                .filter(row -> category == null || row.answer() == null)
                .toList();
    }

    @Override
    void draw(List<Row> rows) {
        add(heading("meeting.live.proposals"));
        if (rows.isEmpty()) {
            add(sentence("meeting.live.proposalsNone"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cards");
        rows.forEach(row -> list.add(card(row)));
        add(list);
    }

    private ListItem card(Row row) {
        var words = new Paragraph(row.words());
        words.addClassName("words");
        var meta = new Div(
                new Span(getTranslation("meeting.kind." + row.kind().code())),
                new Span(getTranslation("meeting.live.proposedBy", row.by(), row.agency())));
        var owner = row.owner();
        if (owner != null) {
            meta.add(new Span(getTranslation("meeting.chip.who", owner)));
        }
        var due = row.due();
        if (due != null) {
            meta.add(new Span(getTranslation("meeting.chip.due", Dates.day(due))));
        }
        meta.addClassName("meta");
        var card = entry(words, meta);
        card.add(category == null ? state(row) : answers(row, category));
        card.addClassName("item");
        return card;
    }

    private Paragraph state(Row row) {
        return sentence("meeting.live." + (row.answer() == null ? "waiting" : row.answer()));
    }

    private Div answers(Row row, Supplier<String> under) {
        var take = new Button(
                getTranslation("meeting.live.take"),
                press -> told.accept(desk.proposals().take(plan.id(), row.id(), row.version(), under.get())));
        take.setAriaLabel(getTranslation("meeting.live.takeOne", row.words()));
        var leave = new Button(
                getTranslation("meeting.live.leave"),
                press -> told.accept(desk.proposals().leave(plan.id(), row.id(), row.version())));
        leave.setAriaLabel(getTranslation("meeting.live.leaveOne", row.words()));
        var answers = new Div(take, leave);
        answers.addClassName("row");
        return answers;
    }
}
