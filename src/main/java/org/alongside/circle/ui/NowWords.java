package org.alongside.circle.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.meeting.Agenda;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.Room;
import org.alongside.meeting.Seat;
import org.springframework.stereotype.Component;

/** What happens in a running meeting, in plain words; each question is asked as whoever reads the page, and says nothing of the rest. */
@Component
class NowWords {

    private final Agenda agenda;
    private final MinuteList minutes;
    private final Room room;

    NowWords(Agenda agenda, MinuteList minutes, Room room) {
        this.agenda = agenda;
        this.minutes = minutes;
        this.room = room;
    }

    /** Whether the viewer takes part in it now. */
    boolean isFor(Plan plan) {
        return room.seat(plan.id()) == Seat.FOLLOWER;
    }

    /** What is talked about. */
    Section now(Plan plan) {
        var card = card("circle.now.point");
        agenda.of(plan).stream().filter(Agenda.Point::current).forEach(point -> card.add(new Paragraph(point.title())));
        return card;
    }

    /** What was said and decided, the last first. */
    Section said(Plan plan) {
        var card = card("circle.now.said");
        return list(
                card,
                "circle.now.nothing",
                minutes.lines(plan).reversed().stream()
                        .filter(line -> line.kind() != LineKind.ACTION)
                        .map(line ->
                                card.getTranslation("circle.now." + line.kind().code(), line.words()))
                        .toList());
    }

    /** What somebody promised to do. */
    Section promised(Plan plan) {
        var card = card("circle.now.promised");
        return list(
                card,
                "circle.now.noPromise",
                minutes.lines(plan).stream()
                        .filter(line -> line.kind() == LineKind.ACTION)
                        .map(line -> promise(card, line))
                        .toList());
    }

    /** Who is in the room. */
    Section here(Plan plan) {
        var card = card("circle.now.here");
        var names = room.present(plan.id()).stream()
                .flatMap(each -> each.thePerson()
                        ? Stream.of(card.getTranslation("circle.now.person"))
                        : Stream.ofNullable(each.name())
                                .map(name -> each.agency() == null ? name : name + ", " + each.agency()))
                .toList();
        return list(card, "circle.now.nobody", names);
    }

    private static String promise(Section card, MinuteList.Row line) {
        var owner = line.ownerName();
        var due = line.due();
        var who = owner == null ? card.getTranslation("meeting.readBack.nobody") : owner;
        return due == null
                ? card.getTranslation("circle.now.promise", who, line.words())
                : card.getTranslation("circle.now.promiseBy", who, line.words(), Dates.day(due));
    }

    private static Section list(Section card, String none, List<String> entries) {
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(new ListItem(entry)));
        card.add(entries.isEmpty() ? new Paragraph(card.getTranslation(none)) : list);
        return card;
    }

    private static Section card(String key) {
        var card = new Section();
        card.addClassName("card");
        card.add(new H2(card.getTranslation(key)));
        return card;
    }
}
