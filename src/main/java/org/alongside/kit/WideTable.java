package org.alongside.kit;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A real table of words with a caption; the first cell names its row. Wider than the page, it scrolls inside its own box, by keyboard too. */
public final class WideTable extends Div {

    private final NativeTable table = new NativeTable();

    /** An empty table with these headings. */
    public WideTable(String caption, List<String> headings) {
        addClassName("wide-table");
        table.setCaptionText(caption);
        var row = new NativeTableRow();
        headings.forEach(words -> row.add(heading("col", words)));
        table.getHead().add(row);
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0");
        add(table);
    }

    /** Adds a row: what it is about, then a cell under each of the other headings. */
    public void row(String about, String... cells) {
        add(heading("row", about), cells);
    }

    /** Adds a row whose name has a second line. */
    public void rowOf(String about, String more, String... cells) {
        var name = heading("row", about);
        var second = new Span(more);
        second.addClassName("meta");
        name.add(second);
        add(name, cells);
    }

    private void add(NativeTableHeaderCell name, String... cells) {
        var row = new NativeTableRow(name);
        for (var cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell heading(String scope, String words) {
        var cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
