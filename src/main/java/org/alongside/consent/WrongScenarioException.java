package org.alongside.consent;

/** A scenario file is wrong, so nothing of it was run. */
public class WrongScenarioException extends RuntimeException {

    /** What is wrong. */
    public enum Why {
        TOO_LARGE,
        EMPTY,
        NO_YAML,
        NO_LIST,
        NO_STEPS,
        NO_WORLD,
        FIELD_MISSING,
        UNKNOWN_STEP,
        /** Two scenarios of one file have the same id. */
        TWICE;

        /** Translation key of the sentence, which takes file, line and word. */
        public String key() {
            return "scenarios.wrong." + name();
        }
    }

    private final String file;
    private final int line;
    private final Why why;
    private final String word;

    WrongScenarioException(String file, int line, Why why, String word) {
        super(file + ", line " + line + ": " + why + " " + word);
        this.file = file;
        this.line = line;
        this.why = why;
        this.word = word;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public Why why() {
        return why;
    }

    /** The word in the file that it is about; may be empty. */
    public String word() {
        return word;
    }
}
