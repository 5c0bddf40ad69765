package org.alongside.sharing;

import java.util.List;
import java.util.stream.Collectors;

/** What somebody can take away after a decision: what, who, until when, told by whom, how to change it. */
public record Receipt(String title, String sentence, List<Line> lines) {

    /** One line of it: a heading and what stands beside it. */
    public record Line(String label, String text) {}

    /** The same as plain text, to be copied into a letter. */
    public String text() {
        return title + "\n\n" + sentence + "\n\n"
                + lines.stream().map(line -> line.label() + ": " + line.text()).collect(Collectors.joining("\n"));
    }
}
