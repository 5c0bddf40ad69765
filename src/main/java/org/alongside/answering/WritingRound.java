package org.alongside.answering;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.alongside.action.ActionAsked;
import org.alongside.actor.Viewers;
import org.alongside.agency.AgencyId;
import org.alongside.consent.ItemId;
import org.alongside.mail.AtOnce;
import org.alongside.mail.MailHours;
import org.alongside.mail.MailId;
import org.alongside.mail.Mails;
import org.alongsidedb.answering.Routines;
import org.alongsidedb.answering.tables.records.AgenciesRecord;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

import static java.util.Objects.requireNonNull;
import static org.alongsidedb.answering.Tables.AGENCIES;
import static org.alongsidedb.answering.Tables.OWNED;

/** Writes to every agency that has a reason to be written to today, once. The mail, its link and what it tells of are kept together or not at all. */
@Component
class WritingRound {

    private static final Logger LOG = LoggerFactory.getLogger(WritingRound.class);

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Mails mails;
    private final Links links;
    private final MailHours hours;
    private final AtOnce atOnce;
    private final AnsweringSettings settings;

    WritingRound(
            DSLContext db,
            TransactionTemplate transaction,
            Mails mails,
            Links links,
            MailHours hours,
            AtOnce atOnce,
            AnsweringSettings settings) {
        this.db = db;
        this.transaction = transaction;
        this.mails = mails;
        this.links = links;
        this.hours = hours;
        this.atOnce = atOnce;
        this.settings = settings;
    }

    /** Somebody has asked an agency for something: the round does not wait for its minute. */
    @TransactionalEventListener
    void on(ActionAsked asked) {
        LOG.debug("action {} was asked for", asked.action());
        atOnce.call("write-to-agencies", this::go);
    }

    /** Goes round once; outside of the hours for mails nothing happens. */
    void go() {
        if (hours.areNow()) {
            Viewers.runAs(Links.JOB, () -> agencies().forEach(this::write));
        }
    }

    private List<AgenciesRecord> agencies() {
        return requireNonNull(
                transaction.execute(status -> db.selectFrom(AGENCIES()).fetch()));
    }

    private void write(AgenciesRecord agency) {
        try {
            transaction.executeWithoutResult(status -> {
                var wishes = new Wishes(agency.getWeekly(), DayOfWeek.of(agency.getWeekday()), agency.getDueTomorrow());
                var plan = new DayPlan(
                        owned(agency), agency.getWritten(), agency.getMailed(), wishes, hours.today(), settings);
                if (plan.writes()) {
                    write(agency, plan);
                }
            });
        } catch (RuntimeException failed) {
            LOG.error("agency {} could not be written to", agency.getAgency(), failed);
        }
    }

    private void write(AgenciesRecord agency, DayPlan plan) {
        var mail = MailId.random();
        if (Boolean.TRUE.equals(
                Routines.beginMailing(db.configuration(), agency.getAgency(), mail.value(), plan.written()))) {
            var link = links.make(new AgencyId(agency.getAgency()), false).orElseThrow();
            mails.send(new DayMail(mail, agency.getAddress(), plan.all(), plan.today())
                    .toAgency(link, settings.linkValid().toDays(), agency.getMailOnly()));
            plan.all()
                    .forEach(one -> Routines.tell(
                            db.configuration(), agency.getAgency(), one.item().value()));
            plan.chases()
                    .forEach((one, steps) -> steps.forEach((step, base) ->
                            record(one, agency.getManager() == null ? step.withoutManager() : step, base, mail)));
            tellManager(agency, plan);
        }
    }

    private void tellManager(AgenciesRecord agency, DayPlan plan) {
        var late = plan.forManager();
        if (agency.getManager() != null && !late.isEmpty()) {
            mails.send(
                    new DayMail(MailId.random(), agency.getManager(), late, plan.today()).toManager(agency.getName()));
        }
    }

    private void record(Owned one, ChaseStep step, LocalDate base, MailId mail) {
        Routines.recordChase(db.configuration(), one.item().value(), step.code(), base, mail.value());
    }

    private List<Owned> owned(AgenciesRecord agency) {
        return db.selectFrom(OWNED(agency.getAgency()))
                .fetch(row -> new Owned(
                        new ItemId(row.getItem()),
                        row.getInitials(),
                        row.getReference(),
                        row.getSince(),
                        row.getDue(),
                        row.getUpdated(),
                        row.getTold(),
                        row.getOfMeeting(),
                        row.getStopped(),
                        Set.of(row.getChased())));
    }
}
