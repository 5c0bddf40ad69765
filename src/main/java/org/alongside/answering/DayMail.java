package org.alongside.answering;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.alongside.mail.MailDraft;
import org.alongside.mail.MailId;
import org.alongside.mail.MailPart;
import org.alongside.mail.MailWords;

/** The mail of a day: how many actions, for whom by initials and reference, when they are due, one link. */
record DayMail(MailId id, String address, List<Owned> actions, LocalDate today) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    /** To the agency itself. */
    MailDraft toAgency(MailPart.Link link, long validDays, boolean mailOnly) {
        var body = new ArrayList<MailPart>();
        body.add(new MailPart.Words(counted("answering.mail.intro")));
        if (mailOnly) {
            body.add(new MailPart.Words(MailWords.of("answering.mail.mailOnly")));
        }
        actions.forEach(one -> body.add(new MailPart.Words(line(one))));
        body.add(link);
        body.add(new MailPart.Words(MailWords.of("answering.mail.linkNote", validDays)));
        return new MailDraft(id, address, subject("answering.mail.subject"), List.copyOf(body), null);
    }

    /** To a line manager: what is late, and no link, because it is not theirs to answer. */
    MailDraft toManager(String agency) {
        var body = new ArrayList<MailPart>();
        body.add(new MailPart.Words(MailWords.of("answering.manager.intro", agency)));
        actions.forEach(one -> body.add(new MailPart.Words(line(one))));
        body.add(new MailPart.Words(MailWords.of("answering.manager.note")));
        return new MailDraft(id, address, subject("answering.manager.subject"), List.copyOf(body), null);
    }

    private String subject(String key) {
        var first = actions.getFirst();
        var whose = first.initials() + " (" + first.reference() + ")";
        return counted(key) + ", " + (several() ? MailWords.of("answering.mail.andOthers", whose) : whose);
    }

    private boolean several() {
        return actions.stream().map(Owned::reference).distinct().count() > 1;
    }

    private String counted(String key) {
        return actions.size() == 1 ? MailWords.of(key + ".one") : MailWords.of(key + ".many", actions.size());
    }

    private String line(Owned one) {
        var due = one.due();
        var whose = one.initials() + " (" + one.reference() + ")";
        if (due == null) {
            return MailWords.of("answering.mail.noDate", whose);
        }
        var key = due.isBefore(today) ? "answering.mail.late" : "answering.mail.due";
        return MailWords.of(key, whose, DAY.format(due));
    }
}
