package org.alongside.meeting.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Room.Hidden;

/** For the chair's own device: what is not on the shared display, because of whom, and why. */
class HiddenPanel extends Panel<List<HiddenPanel.Entry>> {

    /** Something hidden, in words. */
    record Entry(String words, String reasons) {}

    private final Plan plan;
    private final LiveDesk desk;

    HiddenPanel(Plan plan, LiveDesk desk) {
        this.plan = plan;
        this.desk = desk;
    }

    @Override
    List<Entry> ask() {
        var hidden = desk.room().hidden(plan.id());
        var all = reasons(hidden, "meeting", plan.id().value());
        if (!all.isEmpty()) {
            return List.of(new Entry(getTranslation("meeting.live.hiddenMeeting"), all));
        }
        return desk.minutes().lines(plan).stream()
                .map(line -> new Entry(line.words(), reasons(hidden, "line", line.id())))
                .filter(entry -> !entry.reasons().isEmpty())
                .toList();
    }

    @Override
    void draw(List<Entry> entries) {
        add(heading("meeting.live.hidden"));
        if (entries.isEmpty()) {
            add(sentence("meeting.live.hiddenNone"));
            return;
        }
        var list = new UnorderedList();
        for (var each : entries) {
            var words = new Paragraph(each.words());
            words.addClassName("words");
            list.add(entry(words, new Paragraph(each.reasons())));
        }
        add(list);
    }

    private String reasons(List<Hidden> hidden, String thing, java.util.UUID id) {
        return hidden.stream()
                .filter(each -> each.thing().equals(thing) && Objects.equals(each.id(), id))
                .map(this::reason)
                .collect(Collectors.joining("; "));
    }

    private String reason(Hidden each) {
        var name = each.name().isEmpty() ? getTranslation("meeting.live.person") : each.name();
        var because = each.because();
        if (because == null) {
            return name;
        }
        var key = because.equals("GUEST") ? "meeting.because.GUEST" : "because." + because;
        return getTranslation("meeting.live.hiddenFor", name, getTranslation(key));
    }
}
