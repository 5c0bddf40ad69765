package org.alongside.meeting;

import java.util.ArrayList;
import java.util.List;

/** What a kind of meeting usually talks about, as the partnership's file of agendas says. */
public record AgendaTemplate(String kind, List<Entry> points) {

    /** The agenda as it stands in the file, with these open actions in their place, or at the end. */
    public List<MeetingDraft.Point> agenda(List<MeetingDraft.Point> actions) {
        var agenda = new ArrayList<MeetingDraft.Point>();
        for (var entry : points) {
            agenda.add(new MeetingDraft.Point(entry.title(), entry.category(), entry.minutes()));
            if (entry.actions()) {
                agenda.addAll(actions);
            }
        }
        if (points.stream().noneMatch(Entry::actions)) {
            agenda.addAll(actions);
        }
        return List.copyOf(agenda);
    }

    /**
     * A point in the order of the file.
     *
     * @param actions open actions that are carried over come after it
     */
    public record Entry(String title, String category, int minutes, boolean actions) {}
}
