package org.alongside.register.workbook;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the first page of a workbook says: the names of its sheets, and from which year it counts days. */
final class WorkbookFacts extends DefaultHandler {

    private final List<String> sheets = new ArrayList<>();
    private boolean countsFrom1904;

    List<String> sheets() {
        return List.copyOf(sheets);
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "workbookPr" -> countsFrom1904 = SheetColumns.isTrue(attributes.getValue("date1904"));
            case "sheet" -> sheets.add(attributes.getValue("name"));
            default -> {}
        }
    }
}
