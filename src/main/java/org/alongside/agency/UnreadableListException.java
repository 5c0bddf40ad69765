package org.alongside.agency;

import org.alongside.agency.PracticeImport.FileReason;
import org.alongside.agency.PracticeImport.Refused;

/** The file is not the NHS list; from deep within its reading to the verb that answers with it. */
final class UnreadableListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refused refusal;

    UnreadableListException(FileReason reason, long line) {
        super("%s in line %d".formatted(reason, line));
        refusal = new Refused(reason, line);
    }

    Refused refusal() {
        return refusal;
    }
}
