package org.alongside.answering;

import org.alongside.action.Leavers;
import org.alongside.actor.Viewers;
import org.alongside.mail.Postman;
import org.springframework.stereotype.Component;

/** Makes rounds in tests, where no clock makes them. */
@Component
public class Rounds {

    private final Leavers leavers;
    private final ReachRound reach;
    private final WritingRound round;
    private final Postman postman;

    Rounds(Leavers leavers, ReachRound reach, WritingRound round, Postman postman) {
        this.leavers = leavers;
        this.reach = reach;
        this.round = round;
        this.postman = postman;
    }

    /** Writes to agencies and carries what was written. */
    public void go() {
        Viewers.runAs(Links.JOB, leavers::letGo);
        reach.go();
        round.go();
        postman.deliver();
    }
}
