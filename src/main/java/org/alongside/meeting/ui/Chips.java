package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.alongside.kit.Dates;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.WritingLine;

/** What was understood of the line that is being typed, before Enter keeps it: kind, who, what, when, and under what it is minuted. */
class Chips extends Div {

    Chips() {
        addClassName("chips");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows it as it is understood on this day. */
    void show(WritingLine read, String category, LocalDate today) {
        removeAll();
        chip(getTranslation("meeting.kind." + read.kind().code()));
        if (read.kind() == LineKind.ACTION) {
            chip(read.who()
                    .map(who -> getTranslation("meeting.chip.who", who.name()))
                    .orElse(getTranslation("meeting.chip.nobody")));
            due(read, today).forEach(this::chip);
            chip(read.words());
        } else {
            chip(getTranslation("meeting.chip.category", getTranslation("category." + category)));
        }
    }

    private List<String> due(WritingLine read, LocalDate today) {
        var day = read.due().map(Dates::day);
        if (day.isPresent()) {
            var by = getTranslation("meeting.chip.due", day.get());
            return read.isPast(today) ? List.of(by, getTranslation("meeting.chip.past", day.get())) : List.of(by);
        }
        return List.of(read.unreadDay()
                .map(words -> getTranslation("meeting.chip.noDay", words))
                .orElse(getTranslation("meeting.chip.noDate")));
    }

    private void chip(String words) {
        var chip = new Span(words);
        chip.addClassName("chip");
        add(chip);
    }
}
