package org.alongside.register.workbook;

import org.xml.sax.SAXException;

/** Stops the reading of a file in the middle; {@code RegisterFile} turns it into a refusal. */
public class UnreadableWorkbookException extends SAXException {

    private final WorkbookRefusal why;

    UnreadableWorkbookException(WorkbookRefusal why) {
        super(why.name());
        this.why = why;
    }

    public WorkbookRefusal why() {
        return why;
    }
}
