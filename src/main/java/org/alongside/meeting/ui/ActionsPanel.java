package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.action.Owner;
import org.alongside.actor.Refusal;
import org.alongside.kit.Status;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Row;
import org.jspecify.annotations.Nullable;

/** Actions so far. At read-back each owner presses Agreed for their own, or the chair for them. */
class ActionsPanel extends Panel<List<Row>> {

    private final Plan plan;
    private final LiveDesk desk;
    private final @Nullable Owner mine;
    private final Consumer<Optional<Refusal>> told;

    private ActionsPanel(Plan plan, LiveDesk desk, @Nullable Owner mine, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.desk = desk;
        this.mine = mine;
        this.told = told;
    }

    /** For the chair's agency, which can tick for any owner and change each. */
    static ActionsPanel led(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new ActionsPanel(plan, desk, null, told);
    }

    /** For those who follow, who agree to their own. */
    static ActionsPanel followed(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new ActionsPanel(plan, desk, desk.room().mine(), told);
    }

    @Override
    List<Row> ask() {
        return desk.minutes().lines(plan).stream()
                .filter(row -> row.kind() == LineKind.ACTION)
                .toList();
    }

    @Override
    void draw(List<Row> rows) {
        add(heading("meeting.live.actions"));
        if (rows.isEmpty()) {
            add(sentence("meeting.live.actionsNone"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("cards");
        for (var row : rows) {
            var card = mine == null
                    ? new LineCard(plan, row, desk.attendees().owners(plan), desk.lines(), told)
                    : LineCard.read(row);
            if (row.agreed()) {
                card.add(new Paragraph(new Status(Status.Shape.DONE, getTranslation("meeting.live.agreed"))));
            } else if (mine == null || mine.equals(row.owner())) {
                card.add(agree(row));
            }
            list.add(card);
        }
        add(list);
    }

    private Button agree(Row row) {
        var agree = new Button(
                getTranslation("meeting.live.agree"),
                press -> told.accept(desk.readBack().agree(row.id())));
        agree.setAriaLabel(getTranslation("meeting.live.agreeOne", row.words()));
        return agree;
    }
}
