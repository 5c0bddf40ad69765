package org.alongside.kit;

import java.util.List;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

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
        var row = new NativeTableRow(heading("row", about));
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
