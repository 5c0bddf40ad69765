package org.alongside.meeting.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.Owner;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.Agenda.Point;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Row;
import org.jspecify.annotations.Nullable;

/** What was read back last: each action under that point as a sentence, to which its owner agrees on their own device, or the chair for them. */
class ReadBackPanel extends Panel<ReadBackPanel.Said> {

    /** The point with its number, and its actions as far as the viewer sees them; without a point nothing was read back. */
    record Said(int number, @Nullable Point point, List<Row> actions) {}

    private final Plan plan;
    private final LiveDesk desk;
    private final @Nullable Owner mine;
    private final Consumer<Optional<Refusal>> told;
    private Optional<H2> title = Optional.empty();

    private ReadBackPanel(Plan plan, LiveDesk desk, @Nullable Owner mine, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.desk = desk;
        this.mine = mine;
        this.told = told;
    }

    /** For the chair's agency, which can tick for any owner. */
    static ReadBackPanel led(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new ReadBackPanel(plan, desk, null, told);
    }

    /** For those who follow, who agree to their own. */
    static ReadBackPanel followed(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new ReadBackPanel(plan, desk, desk.room().mine(), told);
    }

    @Override
    Said ask() {
        var points = desk.agenda().of(plan);
        return points.stream()
                .filter(point -> point.readBackAt() != null)
                .max(Comparator.comparing((Point point) -> Objects.requireNonNull(point.readBackAt()))
                        .thenComparing(points::indexOf))
                .map(point -> new Said(points.indexOf(point) + 1, point.timeless(), under(point)))
                .orElse(new Said(0, null, List.of()));
    }

    /** Goes on from here, for somebody without a mouse whose button has gone. */
    void goOn() {
        title.ifPresent(heading -> heading.getElement().callJsFunction("focus"));
    }

    private List<Row> under(Point point) {
        return desk.minutes().lines(plan).stream()
                .filter(row -> row.kind() == LineKind.ACTION && point.id().equals(row.agendaPoint()))
                .toList();
    }

    @Override
    void draw(Said said) {
        var point = said.point();
        setVisible(point != null);
        if (point == null) {
            return;
        }
        var heading = heading("meeting.readBack.point", said.number(), point.title());
        heading.getElement().setAttribute("tabindex", "-1");
        title = Optional.of(heading);
        add(heading);
        if (said.actions().isEmpty()) {
            add(sentence("meeting.readBack.none"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cards");
        said.actions().forEach(row -> list.add(card(row)));
        add(list);
    }

    private ListItem card(Row row) {
        var card = entry(new Paragraph(sentence(row)));
        card.addClassName("item");
        if (row.agreed()) {
            card.add(agreed());
        } else if (mine == null || mine.equals(row.owner())) {
            card.add(agree(row));
        }
        return card;
    }

    private Component agreed() {
        return new Paragraph(new Status(Status.Shape.DONE, getTranslation("meeting.live.agreed")));
    }

    private Button agree(Row row) {
        var agree = new Button(getTranslation("meeting.live.agree"), press -> {
            told.accept(desk.readBack().agree(row.id()));
            goOn();
        });
        agree.setAriaLabel(getTranslation("meeting.live.agreeOne", sentence(row)));
        return agree;
    }

    private String sentence(Row row) {
        var owner = row.ownerName();
        var due = row.due();
        var words = row.words().replaceFirst("[.\\s]+$", "");
        var who = owner == null ? getTranslation("meeting.readBack.nobody") : owner;
        return due == null
                ? getTranslation("meeting.readBack.undated", who, words)
                : getTranslation("meeting.readBack.sentence", who, words, Dates.day(due));
    }
}
