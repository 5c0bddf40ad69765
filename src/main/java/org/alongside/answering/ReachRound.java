package org.alongside.answering;

import org.alongside.actor.Viewers;
import org.alongside.mail.MailHours;
import org.alongsidedb.answering.Routines;
import org.alongsidedb.answering.tables.records.SilencesRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongsidedb.answering.Tables.SILENCES;

/** Keeps which agencies are reached by mail alone: those in which nobody opened anything for so many working days after a mail. */
@Component
class ReachRound {

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final MailHours hours;
    private final AnsweringSettings days;

    ReachRound(DSLContext db, TransactionTemplate transaction, MailHours hours, AnsweringSettings days) {
        this.db = db;
        this.transaction = transaction;
        this.hours = hours;
        this.days = days;
    }

    /** Looks once at every agency that is written to. */
    void go() {
        Viewers.runAs(
                Links.JOB,
                () -> transaction.executeWithoutResult(
                        status -> db.selectFrom(SILENCES()).fetch().forEach(this::keep)));
    }

    private void keep(SilencesRecord agency) {
        if (agency.getMailOnly()) {
            Routines.keepReach(db.configuration(), agency.getAgency(), null);
        } else if (!hours.today().isBefore(Chasing.WORKING.after(agency.getSince(), days.silent()))) {
            Routines.keepReach(db.configuration(), agency.getAgency(), agency.getSince());
        }
    }
}
