package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.Parts;
import org.alongside.meeting.Room.Present;

/** Restricted parts that the viewer is in, with what was written in them; for everybody else there is none. */
class PartsPanel extends Panel<List<PartsPanel.Entry>> {

    /** A part with its lines. */
    record Entry(Parts.Row part, List<MinuteList.Row> lines) {}

    private final Plan plan;
    private final LiveDesk desk;
    private final boolean leads;
    private final Consumer<Optional<Refusal>> told;

    private PartsPanel(Plan plan, LiveDesk desk, boolean leads, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.desk = desk;
        this.leads = leads;
        this.told = told;
    }

    /** For the chair's agency, which begins, writes and ends. */
    static PartsPanel led(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new PartsPanel(plan, desk, true, told);
    }

    /** For those who follow, who read along in the parts they are in. */
    static PartsPanel followed(Plan plan, LiveDesk desk) {
        return new PartsPanel(plan, desk, false, refusal -> {});
    }

    @Override
    List<Entry> ask() {
        return desk.parts().of(plan.id()).stream()
                .map(part -> new Entry(part, desk.minutes().of(plan, part)))
                .toList();
    }

    @Override
    void draw(List<Entry> entries) {
        setVisible(leads || !entries.isEmpty());
        add(heading("meeting.part"));
        entries.forEach(each -> add(part(each)));
        if (leads) {
            add(beginning());
        }
    }

    private Component part(Entry each) {
        var lines = new UnorderedList();
        lines.addClassName("cards");
        each.lines().forEach(row -> lines.add(LineCard.read(row)));
        lines.setVisible(!each.lines().isEmpty());
        var part =
                new Div(new H3(getTranslation("meeting.part.inside", each.part().title())), lines);
        if (leads) {
            part.add(new PartWriting(plan, each.part(), desk, told), ending(each.part()));
        }
        return part;
    }

    private Component ending(Parts.Row part) {
        return new Button(
                getTranslation("meeting.part.end", part.title()),
                press -> told.accept(desk.parts().end(plan.id(), part.id())));
    }

    private Component beginning() {
        var title = new TextField(getTranslation("meeting.part.title"));
        title.addClassName("wide");
        var who = new MultiSelectComboBox<Present>(getTranslation("meeting.part.who"));
        who.setItems(desk.room().present(plan.id()).stream()
                .filter(each -> each.post() != null)
                .toList());
        who.setItemLabelGenerator(each -> each.name() == null ? "" : each.name());
        var begin = new Button(getTranslation("meeting.part.start"), press -> {
            var posts = who.getValue().stream()
                    .map(Present::post)
                    .flatMap(post -> Optional.ofNullable(post).stream())
                    .map(StaffId::new)
                    .toList();
            told.accept(desk.parts().begin(plan.id(), UUID.randomUUID(), title.getValue(), posts));
        });
        return new Details(getTranslation("meeting.part.begin"), sentence("meeting.part.help"), title, who, begin);
    }
}
