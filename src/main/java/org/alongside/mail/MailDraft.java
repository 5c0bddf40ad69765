package org.alongside.mail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mail before it is sent.
 *
 * @param to one address; anything that is not exactly one is refused
 * @param subject initials and a reference at most, never a name
 * @param calendar an entry for the reader's calendar, if it goes with it
 */
public record MailDraft(
        MailId id,
        String to,
        String subject,
        List<MailPart> body,
        @Nullable Calendar calendar) {

    /**
     * A calendar entry (RFC 5546).
     *
     * @param method {@code REQUEST} or {@code CANCEL}
     * @param text the whole of it, as iCalendar
     */
    public record Calendar(String method, String text) {}

    /** A mail without a calendar entry. */
    public static MailDraft of(String to, String subject, List<MailPart> body) {
        return new MailDraft(MailId.random(), to, subject, body, null);
    }
}
