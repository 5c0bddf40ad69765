package org.alongside.answering.ui;

import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.action.BarrierKind;

/** What came of a press on the light page, as the browser sends it. */
record Pressed(String answer, String words, String help, String kind, String declined) {

    /** The answer that it is; nothing for what no button of ours says. */
    Optional<Answer> read() {
        return switch (answer) {
            case "done" -> Optional.of(new Answer.Done(words));
            case "on-track" -> Optional.of(new Answer.OnTrack(words));
            case "not-ours" ->
                Optional.of(new Answer.NotOurs(words, BarrierKind.of(declined).orElse(null)));
            default ->
                Stream.of(Barrier.values())
                        .filter(barrier -> barrier.code().equals(answer))
                        .findFirst()
                        .map(barrier -> new Answer.Stuck(
                                barrier, words, help, BarrierKind.of(kind).orElse(null)));
        };
    }
}
