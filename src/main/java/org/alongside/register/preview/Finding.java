package org.alongside.register.preview;

import java.util.List;

import org.alongside.register.entry.Practice;

/** One reason found in a row, with what it points at. */
public record Finding(Reason reason, List<Candidate> candidates) {

    static Finding of(Reason reason) {
        return new Finding(reason, List.of());
    }

    static Finding ofPractices(Reason reason, List<Practice> practices) {
        return new Finding(
                reason,
                practices.stream().<Candidate>map(Candidate.OfPractice::new).toList());
    }
}
