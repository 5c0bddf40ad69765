package org.alongside.meeting.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Row;

/** Minutes, decisions and open questions as they were kept, the last first. A card that did not change is left as it is. */
class LinesPanel extends Panel<List<Row>> {

    private final Plan plan;
    private final LiveDesk desk;
    private final String none;
    private final Function<Row, ListItem> card;
    private final Map<Row, ListItem> cards = new HashMap<>();

    private LinesPanel(Plan plan, LiveDesk desk, String none, Function<Row, ListItem> card) {
        this.plan = plan;
        this.desk = desk;
        this.none = none;
        this.card = card;
    }

    /** For the chair's agency, which may change each until the meeting ends. */
    static LinesPanel led(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new LinesPanel(
                plan,
                desk,
                "meeting.live.keptNone",
                row -> new LineCard(plan, row, desk.attendees().owners(plan), desk.lines(), told));
    }

    /** For those who follow. */
    static LinesPanel followed(Plan plan, LiveDesk desk) {
        return new LinesPanel(plan, desk, "meeting.live.writtenNone", LineCard::read);
    }

    @Override
    List<Row> ask() {
        return desk.minutes().lines(plan).stream()
                .filter(row -> row.kind() != LineKind.ACTION)
                .toList();
    }

    @Override
    void draw(List<Row> rows) {
        add(heading("meeting.minutes"));
        if (rows.isEmpty()) {
            add(sentence(none));
            return;
        }
        cards.keySet().retainAll(rows);
        var list = new UnorderedList();
        list.addClassName("cards");
        rows.reversed().forEach(row -> list.add(cards.computeIfAbsent(row, card)));
        add(sentence("meeting.live.kept", Dates.time(rows.getLast().typedAt())), list);
    }
}
