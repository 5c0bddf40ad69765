package org.alongside.meeting.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.alongside.action.Owners;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList.Row;

/** One line as it was kept; it can be changed or taken out until the meeting ends. */
class LineCard extends ListItem {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", java.util.Locale.UK).withZone(ZoneId.of("Europe/London"));

    private LineCard(Row line) {
        addClassName("item");
        var words = new Paragraph(line.words());
        words.addClassName("words");
        add(words, meta(line));
    }

    LineCard(Plan plan, Row line, List<Owners.Row> owners, Lines lines, Consumer<Optional<Refusal>> changed) {
        this(line);
        var fields = new LineFields(plan, line, owners);
        var save = new Button(
                getTranslation("meeting.form.save"),
                press -> fields.read().ifPresent(draft -> changed.accept(lines.change(draft, line.version()))));
        var remove = new Button(
                getTranslation("meeting.form.remove"),
                press -> changed.accept(lines.remove(fields.asItWas(), line.version())));
        add(new Details(getTranslation("meeting.form.change", Brief.of(line.words())), fields, save, remove));
    }

    /** The same line for whoever only reads it. */
    static LineCard read(Row line) {
        return new LineCard(line);
    }

    static LineDraft draft(Plan plan, Row line) {
        return new LineDraft(
                line.id(),
                plan.id(),
                line.kind(),
                line.category(),
                line.words(),
                line.agendaPoint(),
                line.owner(),
                line.due());
    }

    private Div meta(Row line) {
        var meta = new Div(new Span(getTranslation("meeting.kind." + line.kind().code())));
        meta.addClassName("meta");
        if (line.kind() == LineKind.ACTION) {
            var owner = line.ownerName();
            var due = line.due();
            meta.add(new Span(
                    owner == null ? getTranslation("meeting.chip.nobody") : getTranslation("meeting.chip.who", owner)));
            meta.add(new Span(
                    due == null
                            ? getTranslation("meeting.chip.noDate")
                            : getTranslation("meeting.chip.due", Dates.day(due))));
        } else {
            meta.add(new Span(getTranslation("category." + line.category())));
        }
        meta.add(new Span(getTranslation("meeting.saved", CLOCK.format(line.typedAt()))));
        return meta;
    }
}
