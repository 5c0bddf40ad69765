package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.Refusal;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.StaffId;
import org.alongside.kit.Dates;
import org.alongside.meeting.Attendee;
import org.alongside.meeting.Attendees;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Room.Present;

/** Who is here, since when. The chair's agency writes down who comes and goes; others say only that they are here. */
class HerePanel extends Panel<List<Present>> {

    private final Plan plan;
    private final LiveDesk desk;
    private final boolean leads;
    private final Consumer<Optional<Refusal>> told;

    private HerePanel(Plan plan, LiveDesk desk, boolean leads, Consumer<Optional<Refusal>> told) {
        this.plan = plan;
        this.desk = desk;
        this.leads = leads;
        this.told = told;
    }

    /** For the chair's agency. */
    static HerePanel led(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new HerePanel(plan, desk, true, told);
    }

    /** For those who follow. */
    static HerePanel followed(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told) {
        return new HerePanel(plan, desk, false, told);
    }

    @Override
    List<Present> ask() {
        return desk.room().present(plan.id());
    }

    @Override
    void draw(List<Present> present) {
        add(heading("meeting.live.here"));
        if (present.isEmpty()) {
            add(sentence("meeting.live.nobodyHere"));
        } else {
            var list = new UnorderedList();
            present.forEach(each -> list.add(entry(leads ? led(each) : who(each))));
            add(list);
        }
        add(leads ? coming() : myself(present));
    }

    private Div led(Present each) {
        var row = new Div(who(each), went(each));
        row.addClassNames("row", "present");
        return row;
    }

    private Component who(Present each) {
        var agency = each.agency();
        var name = name(each) + (agency == null ? "" : ", " + agency);
        return new Span(name + " " + getTranslation("meeting.live.came", Dates.time(each.cameAt())));
    }

    private String name(Present each) {
        var name = each.thePerson() ? plan.name() : each.name();
        return name == null ? getTranslation("meeting.live.person") : name;
    }

    private Button went(Present each) {
        var went = new Button(
                getTranslation("meeting.live.leaves"),
                press -> told.accept(desk.presences().leaves(plan.id(), each.id())));
        went.setAriaLabel(getTranslation("meeting.live.leavesWho", name(each)));
        return went;
    }

    private Component myself(List<Present> present) {
        var me = Viewers.current().flatMap(Viewer::post).map(StaffId::value);
        if (me.isPresent() && present.stream().anyMatch(each -> me.get().equals(each.post()))) {
            return sentence("meeting.live.youAreHere");
        }
        return new Button(
                getTranslation("meeting.live.iAmHere"),
                press -> told.accept(desk.presences().here(plan.id(), UUID.randomUUID())));
    }

    private Component coming() {
        var person = new Attendees.Row(new Attendee.ThePerson(), getTranslation("meeting.live.person"));
        var who = new ComboBox<>(
                getTranslation("meeting.live.add"),
                Stream.concat(desk.attendees().of(plan).stream(), Stream.of(person))
                        .toList());
        who.setItemLabelGenerator(Attendees.Row::name);
        var came = new Button(
                getTranslation("meeting.live.addOne"),
                press -> who.getOptionalValue().ifPresent(row -> comes(row.who())));
        var guest = new TextField(getTranslation("meeting.live.guest"));
        var guestCame = new Button(
                getTranslation("meeting.live.addGuest"), press -> comes(new Attendee.Guest(guest.getValue())));
        var row = new Div(who, came, guest, guestCame);
        row.addClassName("row");
        return row;
    }

    private void comes(Attendee who) {
        told.accept(desk.presences().comes(plan.id(), UUID.randomUUID(), who));
    }
}
