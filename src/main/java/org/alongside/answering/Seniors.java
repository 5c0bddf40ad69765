package org.alongside.answering;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.alongside.action.ActionRefusal;
import org.alongside.action.ActionRoutes;
import org.alongside.action.Escalation;
import org.alongside.action.Stake;
import org.alongside.actor.Choices;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.casework.CaseRoutes;
import org.alongside.consent.ItemId;
import org.alongside.mail.MailDraft;
import org.alongside.mail.MailId;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailWords;
import org.alongside.mail.Mails;
import org.alongsidedb.answering.tables.records.TellSeniorRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.answering.Tables.TELL_SENIOR;

/** Going to a senior at once, whatever the clocks of chasing say: when safety or the standing of the council is at stake. */
@Service
@Transactional
public class Seniors implements Escalation {

    private static final int LINE = 500;
    private static final Set<String> COORDINATORS = Set.of("case-coordinator", "scheme-coordinator");

    private final DSLContext db;
    private final Mails mails;
    private final Choices choices;

    Seniors(DSLContext db, Mails mails, Choices choices) {
        this.choices = choices;
        this.db = db;
        this.mails = mails;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isOffered() {
        return choices.current()
                .filter(choice -> COORDINATORS.contains(choice.role()))
                .isPresent();
    }

    /**
     * Writes to the senior of the viewer's agency, at any hour, that an action needs them. The reason stays on the history of the action; the mail
     * says what is at stake, initials and reference.
     */
    @Override
    public Optional<Refusal> tell(ItemId action, Stake stake, String because) {
        if (because.isBlank()) {
            return Optional.of(ActionRefusal.ACTION_REASON_MISSING);
        } else if (because.length() > LINE) {
            return Optional.of(ActionRefusal.ACTION_WORDS_TOO_LONG);
        }
        var mail = MailId.random();
        var told = db.selectFrom(TELL_SENIOR(action.value(), stake.code(), because.strip(), mail.value()))
                .fetchSingle();
        return switch (told.getOutcome()) {
            case "TOLD" -> mails.send(mail(mail, told, stake));
            case "TOLD_TODAY" -> Optional.of(AnsweringRefusal.SENIOR_TOLD_TODAY);
            case "NO_SENIOR" -> Optional.of(AnsweringRefusal.SENIOR_MISSING);
            default -> Optional.of(Refused.NOT_AVAILABLE);
        };
    }

    private static MailDraft mail(MailId id, TellSeniorRecord told, Stake stake) {
        var whose = told.getInitials() + " (" + told.getReference() + ")";
        return new MailDraft(
                id,
                told.getAddress(),
                MailWords.of("answering.senior.subject", whose),
                List.of(
                        new MailPart.Words(MailWords.of("answering.senior." + stake.code())),
                        new MailPart.Words(MailWords.of("answering.senior.note")),
                        new MailPart.Link(
                                MailWords.of("answering.senior.link"),
                                CaseRoutes.one(new PersonId(told.getPerson()), ActionRoutes.TAB))),
                null);
    }
}
