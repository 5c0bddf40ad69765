package org.alongside.sharing.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.alongside.sharing.Board;

/** The board as a table: readers across, families down, their categories on demand. */
class BoardTable extends Div {

    private final Board board;
    private final BoardPlace place;
    private final NativeTable table = new NativeTable();

    BoardTable(Board board, BoardPlace place) {
        this.board = board;
        this.place = place;
        addClassName("wide");
        table.setCaptionText(getTranslation("sharing.board.caption"));
        table.getHead().add(heads());
        for (var family : board.families()) {
            var words = getTranslation("sharing.family." + family.code());
            table.getBody().add(row("family", family.code(), words, family.categories(), opener(family, words)));
            if (place.isOpen(family.code())) {
                family.categories().forEach(code -> table.getBody().add(category(code)));
            }
        }
        add(table);
    }

    private NativeTableRow heads() {
        var row = new NativeTableRow();
        row.add(head("col", new Span(getTranslation("sharing.board.what"))));
        board.columns().forEach(column -> row.add(head("col", new Span(words(column)))));
        return row;
    }

    private String words(Board.Column column) {
        return getTranslation("sharing.board.column." + column.kind(), column.name());
    }

    private NativeTableRow category(String code) {
        var words = getTranslation("sharing.what." + code);
        return row("category", code, words, List.of(code), new Span(words));
    }

    private Component opener(Board.Family family, String words) {
        var open = place.isOpen(family.code());
        var link = new Anchor(place.toggled(family.code()), words);
        link.getElement().setAttribute("aria-expanded", String.valueOf(open));
        link.addClassNames("opener", open ? "is-open" : "is-closed");
        return link;
    }

    private NativeTableRow row(String kind, String code, String words, List<String> categories, Component label) {
        var row = new NativeTableRow();
        row.addClassName(kind);
        row.add(head("row", label));
        for (var column : board.columns()) {
            var standing = board.standing(column.id(), categories);
            row.addDataCell().add(new BoardCell(place.chosen(column.id(), code), standing, words(column), words));
        }
        return row;
    }

    private static NativeTableHeaderCell head(String scope, Component content) {
        var head = new NativeTableHeaderCell(content);
        head.getElement().setAttribute("scope", scope);
        return head;
    }
}
