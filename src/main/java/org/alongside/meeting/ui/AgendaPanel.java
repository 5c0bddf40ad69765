package org.alongside.meeting.ui;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Status;
import org.alongside.meeting.Agenda;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Room;
import org.jspecify.annotations.Nullable;

/** The agenda: which point is on, for how long, and for the chair, whom of those who are here it is not for. */
class AgendaPanel extends Panel<List<AgendaPanel.Entry>> {

    /** A point as it is drawn; names are of those who may not hear it. */
    record Entry(
            UUID id,
            String title,
            long spent,
            long over,
            boolean current,
            @Nullable OffsetDateTime readBackAt,
            String notFor) {}

    private final Plan plan;
    private final LiveDesk desk;
    private final @Nullable Consumer<Optional<Refusal>> told;
    private final Runnable afterReading;

    private AgendaPanel(Plan plan, LiveDesk desk, @Nullable Consumer<Optional<Refusal>> told, Runnable afterReading) {
        this.plan = plan;
        this.desk = desk;
        this.told = told;
        this.afterReading = afterReading;
    }

    /** For the chair's agency, which goes to a point by pressing it, and reads its actions back. */
    static AgendaPanel led(Plan plan, LiveDesk desk, Consumer<Optional<Refusal>> told, Runnable afterReading) {
        return new AgendaPanel(plan, desk, told, afterReading);
    }

    /** For those who follow. */
    static AgendaPanel followed(Plan plan, LiveDesk desk) {
        return new AgendaPanel(plan, desk, null, () -> {});
    }

    @Override
    List<Entry> ask() {
        var hidden = desk.room().hidden(plan.id());
        return desk.agenda().of(plan).stream()
                .map(point -> new Entry(
                        point.id(),
                        point.title(),
                        point.spent().toMinutes(),
                        point.over(),
                        point.current(),
                        point.readBackAt(),
                        names(hidden, point)))
                .toList();
    }

    @Override
    void draw(List<Entry> points) {
        add(heading("meeting.agenda"));
        if (points.isEmpty()) {
            add(sentence("meeting.noAgenda"));
            return;
        }
        var list = new OrderedList();
        for (var place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var entry = entry(title(place + 1, point), time(point));
            if (point.current()) {
                entry.getElement().setAttribute("aria-current", "step");
            }
            if (!point.notFor().isEmpty()) {
                entry.add(new Paragraph(
                        new Status(Status.Shape.ATTENTION, getTranslation("meeting.live.notFor", point.notFor()))));
            }
            readBack(place + 1, point).forEach(entry::add);
            list.add(entry);
        }
        add(list);
    }

    private Component title(int number, Entry point) {
        if (told == null) {
            return new Span(point.title());
        }
        var answer = told;
        var title =
                new Button(point.title(), press -> answer.accept(desk.agenda().goTo(plan.id(), point.id())));
        title.setAriaLabel(getTranslation("meeting.live.goTo", number, point.title()));
        return title;
    }

    /** Whether it was read back, and for the chair the press that does it. */
    private List<Component> readBack(int number, Entry point) {
        var parts = new ArrayList<Component>();
        var at = point.readBackAt();
        if (at != null) {
            parts.add(new Paragraph(
                    new Status(Status.Shape.DONE, getTranslation("meeting.readBack.done", Dates.time(at)))));
        } else if (told != null) {
            var answer = told;
            var read = new Button(getTranslation("meeting.readBack"), press -> {
                answer.accept(desk.agenda().readBack(plan.id(), point.id()));
                afterReading.run();
            });
            read.setAriaLabel(getTranslation("meeting.readBack.one", number, point.title()));
            parts.add(read);
        }
        return parts;
    }

    private Component time(Entry point) {
        var words = getTranslation("meeting.live.spent", point.spent());
        if (point.over() > 0) {
            words += ", "
                    + (point.over() == 1
                            ? getTranslation("meeting.live.overOne")
                            : getTranslation("meeting.live.over", point.over()));
        }
        var time = new Paragraph(point.current() ? getTranslation("meeting.live.now") + ", " + words : words);
        time.addClassName("time");
        return time;
    }

    private static String names(List<Room.Hidden> hidden, Agenda.Point point) {
        return hidden.stream()
                .filter(each -> each.id().equals(point.id()))
                .map(Room.Hidden::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
