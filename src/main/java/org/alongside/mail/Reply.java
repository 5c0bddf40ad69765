package org.alongside.mail;

import jakarta.mail.internet.AddressException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What went wrong with a mail.
 *
 * @param isFinal the server will never take it: its answer began with 5, which is for good (RFC 5321)
 */
record Reply(String kind, String words, boolean isFinal) {

    private static final int LONGEST = 500;

    static Reply of(MailException failed) {
        var root = root(failed);
        var said =
                String.valueOf(root.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
        return new Reply(
                root.getClass().getSimpleName(),
                said.length() > LONGEST ? said.substring(0, LONGEST) : said,
                isFinal(root));
    }

    private static boolean isFinal(Throwable root) {
        return switch (root) {
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= 500;
            case SMTPSendFailedException refused -> refused.getReturnCode() >= 500;
            case AddressException wrong -> true;
            default -> false;
        };
    }

    private static Throwable root(MailException failed) {
        Throwable reason = failed;
        if (failed instanceof MailSendException several && several.getMessageExceptions().length > 0) {
            reason = several.getMessageExceptions()[0];
        }
        return innermost(reason);
    }

    private static Throwable innermost(Throwable reason) {
        var next = reason instanceof jakarta.mail.MessagingException chained ? chained.getNextException() : null;
        var cause = next == null ? reason.getCause() : next;
        return cause == null || cause == reason ? reason : innermost(cause);
    }
}
