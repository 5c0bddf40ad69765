package org.alongside.meeting;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Read-back: what was written under a point is said again, and its owner agrees. A line that changes is agreed anew. */
@Service
@Transactional
public class ReadBack {

    private final DSLContext db;

    ReadBack(DSLContext db) {
        this.db = db;
    }

    /** The owner's agency agrees to a line of a running meeting that it sees, or the chair's agency for it. */
    public Optional<Refusal> agree(UUID line) {
        return Optional.ofNullable(Routines.agree(db.configuration(), line)).map(Refused::valueOf);
    }
}
