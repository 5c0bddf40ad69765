package org.alongside.meeting;

import java.util.List;

/**
 * What an agency hands in.
 *
 * @param pieces one for each kind that there is something to say about
 * @param shared whether it was shared with the person beforehand
 * @param whyNot why it was not; needed then, and kept from the person
 */
public record ReportText(List<Piece> pieces, boolean shared, String whyNot) {

    /**
     * A part of a report, an item of its own.
     *
     * @param words at most 20,000 characters
     * @param sensitive restricted, whatever its category usually is
     * @param inConfidence somebody else than the person said it in confidence: the person does not read it
     */
    public record Piece(ReportKind kind, String category, String words, boolean sensitive, boolean inConfidence) {}
}
