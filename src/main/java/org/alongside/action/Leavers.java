package org.alongside.action;

import org.alongsidedb.action.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Owners and workers whose end was said beforehand and has come; whoever leaves at once is let go of by the database in that instant. */
@Service
@Transactional
public class Leavers {

    private final DSLContext db;

    Leavers(DSLContext db) {
        this.db = db;
    }

    /** For the job that writes to agencies: open actions of owners who have left need an owner, and nobody who has left does one by name. */
    public void letGo() {
        Routines.letGoOfLeavers(db.configuration());
    }
}
