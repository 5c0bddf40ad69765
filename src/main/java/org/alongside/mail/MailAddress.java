package org.alongside.mail;

import java.util.Optional;
import java.util.regex.Pattern;

import org.alongside.actor.Refusal;

/** An e-mail address: one, plain, without a name beside it. Line breaks, which could smuggle in headers, are in no address. */
public final class MailAddress {

    /** The longest there is, in characters (RFC 5321). */
    public static final int LONGEST = 254;

    private static final Pattern ADDRESS = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)*[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");

    private MailAddress() {}

    /** Why nobody can be written to there. */
    public static Optional<Refusal> fault(String address) {
        if (address.isBlank()) {
            return Optional.of(MailRefusal.MAIL_ADDRESS_MISSING);
        } else if (address.length() > LONGEST) {
            return Optional.of(MailRefusal.MAIL_ADDRESS_TOO_LONG);
        }
        return ADDRESS.matcher(address).matches() ? Optional.empty() : Optional.of(MailRefusal.MAIL_ADDRESS_WRONG);
    }
}
