package org.alongside.answering;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.alongside.actor.HumanId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.mail.MailDraft;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailWords;
import org.alongside.mail.Mails;
import org.alongsidedb.answering.Routines;
import org.jooq.DSLContext;
import org.jooq.types.YearToSecond;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import static java.util.Objects.requireNonNull;
import static org.alongsidedb.answering.Tables.LOOK;
import static org.alongsidedb.answering.Tables.VISIT;

/** Links in mails and the visits that they open. Whoever holds one is nobody yet, so these verbs act as the job that writes to agencies. */
@Service
public class Links {

    static final Viewer JOB = Viewer.system("answering");

    /** A link as it is now, and whose it is. */
    public record Seen(LinkState state, AgencyId agency, String name, String address) {}

    /** What using a link gave: the secret of the visit, or why there is none. */
    public record Used(LinkState was, Optional<String> visit) {}

    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final Mails mails;
    private final AnsweringSettings settings;

    Links(DSLContext db, TransactionTemplate transaction, Mails mails, AnsweringSettings settings) {
        this.db = db;
        this.transaction = transaction;
        this.mails = mails;
        this.settings = settings;
    }

    /** Looks at a link; nothing for one that is none of ours. Looking uses nothing up. */
    public Optional<Seen> look(String token) {
        return asJob(() -> db.selectFrom(LOOK(new Token(token).hash()))
                .fetchOptional(row -> new Seen(
                        LinkState.valueOf(row.getState()),
                        new AgencyId(row.getAgency()),
                        row.getName(),
                        row.getAddress())));
    }

    /** Uses a link up and begins a visit. */
    public Used use(String token) {
        var visit = Token.random();
        var state = asJob(() -> LinkState.valueOf(requireNonNull(Routines.useLink(
                db.configuration(), new Token(token).hash(), visit.hash(), YearToSecond.valueOf(settings.visit())))));
        return new Used(state, state == LinkState.OPEN ? Optional.of(visit.text()) : Optional.empty());
    }

    /** Who is visiting with this secret, as long as the visit lasts. */
    public Optional<Visit> visit(String secret) {
        return asJob(() -> db.selectFrom(VISIT(new Token(secret).hash()))
                .fetchOptional(row -> new Visit(
                        new AgencyId(row.getAgency()),
                        row.getName(),
                        row.getAddress(),
                        Viewer.staff(new StaffId(row.getPost()), new HumanId(row.getHuman())))));
    }

    /** Ends a visit. */
    public void leave(String secret) {
        asJob(() -> {
            Routines.leave(db.configuration(), new Token(secret).hash());
            return true;
        });
    }

    /** Mails a new link to the address that is on record, if this is one, three times an hour at most. Whoever asks learns nothing by it. */
    public void askAgain(String address) {
        asJob(() -> {
            Optional.ofNullable(Routines.agencyAt(db.configuration(), address.strip()))
                    .map(AgencyId::new)
                    .ifPresent(agency ->
                            make(agency, true).ifPresent(link -> mails.send(asked(address.strip(), link))));
            return true;
        });
    }

    /** A new link for this agency, in the job's transaction; nothing when too many were asked for. */
    Optional<MailPart.Link> make(AgencyId agency, boolean asked) {
        var token = Token.random();
        var made = Routines.makeLink(
                db.configuration(), agency.value(), token.hash(), asked, YearToSecond.valueOf(settings.linkValid()));
        return Boolean.TRUE.equals(made)
                ? Optional.of(new MailPart.Link(
                        MailWords.of("answering.mail.link"), AnsweringRoutes.LINK + "/" + token.text()))
                : Optional.empty();
    }

    private MailDraft asked(String address, MailPart.Link link) {
        return MailDraft.of(
                address,
                MailWords.of("answering.asked.subject"),
                List.of(
                        new MailPart.Words(MailWords.of("answering.asked.text")),
                        link,
                        new MailPart.Words(MailWords.of(
                                "answering.mail.linkNote", settings.linkValid().toDays()))));
    }

    private <T> T asJob(Supplier<T> work) {
        return Viewers.as(JOB, () -> requireNonNull(transaction.execute(status -> work.get())));
    }
}
