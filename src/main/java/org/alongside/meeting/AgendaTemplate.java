package org.alongside.meeting;

import java.util.List;

/** What a kind of meeting usually talks about, as the partnership's file of agendas says. */
public record AgendaTemplate(String kind, List<Entry> points) {

    /**
     * A point in the order of the file.
     *
     * @param actions open actions that are carried over come after it
     */
    public record Entry(String title, String category, int minutes, boolean actions) {}
}
