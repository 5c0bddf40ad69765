package org.alongside.agency;

import java.util.List;

/** What came of importing the NHS list of practices. */
public sealed interface PracticeImport {

    /**
     * The list is taken over, but for the lines refused.
     *
     * @param refused the first of the refused lines, at most {@value Practices#SHOWN}
     * @param refusals how many lines were refused in all
     */
    record Done(int added, int changed, int unchanged, List<RefusedLine> refused, int refusals)
            implements PracticeImport {}

    /**
     * Nothing has changed.
     *
     * @param line where in the file the reason lies; 0 when it lies in the whole
     */
    record Refused(FileReason reason, long line) implements PracticeImport {}

    /** One line that was left out; the practice stays as it was. */
    record RefusedLine(long line, String code, LineReason reason) {}

    /** Why a whole file is refused. */
    enum FileReason {
        /** The viewer does not import lists. */
        NOT_ALLOWED,
        /** Not one line in it. */
        EMPTY,
        /** Not text, as a workbook or an archive is not. */
        NOT_TEXT,
        /** A line that is not laid out like those of the list: another file, or one cut short. */
        NOT_THE_LIST,
        /** More lines than the list can have. */
        TOO_MANY_LINES;

        /** Translation key of the sentence. */
        public String key() {
            return "agency.practices.refused." + name();
        }
    }

    /** Why one line is refused. */
    enum LineReason {
        CODE,
        NAME,
        OPENED,
        CLOSED,
        TOO_LONG;

        /** Translation key of the sentence. */
        public String key() {
            return "agency.practices.line." + name();
        }
    }
}
