package org.alongside.sharing.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.sharing.Answers;
import org.alongside.sharing.Change;
import org.alongside.sharing.Rehearsal;

/** What a decision would change, reader by reader, in sentences and side by side; all of it from a rehearsal. */
class ChangesPart extends Section {

    private final ReaderWords words;
    private final boolean tellsOpenings;

    ChangesPart(Rehearsal.Result result, String person) {
        this.words = new ReaderWords(this::getTranslation, person);
        this.tellsOpenings = result.tellsOpenings();
        addClassName("changes");
        add(new H3(getTranslation("sharing.changes.title")));
        if (result.changes().stream().noneMatch(Change::isSeen)) {
            add(new Paragraph(getTranslation("sharing.changes.nobody")));
        } else if (result.waits()) {
            add(new Paragraph(getTranslation("sharing.changes.waits")));
        }
        result.changes().forEach(change -> add(reader(change)));
        add(new Paragraph(getTranslation("sharing.changes.only")));
    }

    private Component reader(Change change) {
        var part = new Section(new H4(words.reader(change.reader())), sentences(change));
        if (change.isSeen()) {
            part.add(sideBySide(change));
        }
        return part;
    }

    private UnorderedList sentences(Change change) {
        var list = new UnorderedList();
        Stream.of(
                        said("sharing.changes.gained", whole(change.gained())),
                        said("sharing.changes.gainedLine", lines(change.gained())),
                        said("sharing.changes.widened", change.widened()),
                        said("sharing.changes.narrowed", change.narrowed()),
                        said("sharing.changes.lost", change.lost()))
                .flatMap(each -> each)
                .forEach(sentence -> list.add(new ListItem(sentence)));
        change.kept()
                .forEach((because, rows) -> list.add(new ListItem(getTranslation(
                        "sharing.changes.kept", words.number(rows), words.kinds(rows), words.because(because)))));
        if (tellsOpenings && !(change.lost().isEmpty() && change.narrowed().isEmpty())) {
            list.add(new ListItem(opened(change)));
        }
        return list;
    }

    private Stream<String> said(String key, List<Answers.Row> rows) {
        return rows.isEmpty() ? Stream.of() : Stream.of(getTranslation(key, words.number(rows), words.kinds(rows)));
    }

    private static List<Answers.Row> whole(List<Answers.Row> rows) {
        return rows.stream().filter(row -> !Change.isLine(row)).toList();
    }

    private static List<Answers.Row> lines(List<Answers.Row> rows) {
        return rows.stream().filter(Change::isLine).toList();
    }

    private String opened(Change change) {
        return change.opened() == null
                ? getTranslation("sharing.changes.notOpened")
                : getTranslation("sharing.changes.opened", Dates.moment(change.opened()));
    }

    /** What the reader sees now and then would see; it is made when it is unfolded. */
    private Details sideBySide(Change change) {
        var frame = new Div();
        frame.addClassName("preview-frame");
        var details = new Details(getTranslation("sharing.changes.preview", words.name(change.reader())), frame);
        details.addOpenedChangeListener(unfolding -> {
            frame.removeAll();
            if (unfolding.isOpened()) {
                frame.add(new Paragraph(getTranslation("sharing.changes.previewText")), columns(change));
            }
        });
        return details;
    }

    private Div columns(Change change) {
        var now = new UnorderedList();
        change.now().forEach(row -> now.add(new ListItem(line(row))));
        var then = new UnorderedList();
        change.gained().forEach(row -> then.add(marked("sharing.changes.new", "gained", row)));
        change.lost().forEach(row -> then.add(marked("sharing.changes.gone", "lost", row)));
        change.widened().forEach(row -> then.add(marked("sharing.changes.more", "gained", row)));
        change.narrowed().forEach(row -> then.add(marked("sharing.changes.less", "lost", row)));
        change.same().forEach(row -> then.add(new ListItem(line(row))));
        var columns = new Div(
                column("sharing.changes.now", now, change.now().isEmpty()),
                column(
                        "sharing.changes.then",
                        then,
                        change.now().isEmpty() && change.then().isEmpty()));
        columns.addClassName("side-by-side");
        return columns;
    }

    private Section column(String heading, UnorderedList list, boolean empty) {
        var column = new Section(new H5(getTranslation(heading)));
        column.add(empty ? new Paragraph(getTranslation("sharing.changes.nothing")) : list);
        return column;
    }

    private ListItem marked(String key, String name, Answers.Row row) {
        var item = new ListItem(getTranslation(key, line(row)));
        item.addClassName(name);
        return item;
    }

    private String line(Answers.Row row) {
        return getTranslation("sharing.changes.sees", words.line(row), words.outcome(row));
    }
}
