package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.sharing.Answers;

/** What readers could see on one day, each with what and why; of one reader alone when one is asked about. */
class HistoryList extends Section {

    private final String day;
    private final boolean today;
    private final ReaderWords words;

    HistoryList(LocalDate day, boolean today, String person, ReaderWords words) {
        this.day = Dates.day(day);
        this.today = today;
        this.words = words;
        add(
                new H2(this.day),
                new Paragraph(getTranslation(today ? "sharing.history.now" : "sharing.history.then", person)));
    }

    /**
     * Shows the answers of the day.
     *
     * @param reader whose alone; empty is everybody's
     */
    HistoryList show(Map<Answers.Reader, List<Answers.Row>> answers, Map<String, Answers.Reader> known, String reader) {
        if (!reader.isEmpty() && !known.containsKey(reader)) {
            add(new Paragraph(getTranslation("sharing.history.noReader")));
            return this;
        }
        var asked = known.get(reader);
        if (asked != null && !answers.containsKey(asked)) {
            add(new H3(words.reader(asked)), new Paragraph(getTranslation(key("nothing"), words.name(asked), day)));
        } else if (asked == null && answers.isEmpty()) {
            add(new Paragraph(getTranslation(key("nobody"), day)));
        }
        answers.forEach((each, rows) -> {
            if (asked == null || asked.equals(each)) {
                add(reader(each, rows));
            }
        });
        return this;
    }

    private Section reader(Answers.Reader reader, List<Answers.Row> rows) {
        var list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(getTranslation(
                "sharing.history.line", words.line(row), words.outcome(row), words.because(row.because())))));
        return new Section(
                new H3(words.reader(reader)),
                new Paragraph(
                        getTranslation(key("sees"), words.name(reader), words.number(rows), words.kinds(rows), day)),
                list);
    }

    private String key(String what) {
        return "sharing.history." + what + (today ? ".now" : ".then");
    }
}
