package org.alongside.answering;

import org.alongside.mail.Postman;
import org.springframework.stereotype.Component;

/** Makes rounds in tests, where no clock makes them. */
@Component
public class Rounds {

    private final WritingRound round;
    private final Postman postman;

    Rounds(WritingRound round, Postman postman) {
        this.round = round;
        this.postman = postman;
    }

    /** Writes to agencies and carries what was written. */
    public void go() {
        round.go();
        postman.deliver();
    }
}
