package org.alongside.mail;

import org.alongside.actor.Refusal;

/** Why a mail was not taken. */
public enum MailRefusal implements Refusal {
    MAIL_ADDRESS_MISSING,
    MAIL_ADDRESS_TOO_LONG,
    /** Not one plain address. */
    MAIL_ADDRESS_WRONG,
    /** Empty, longer than 200 characters, or with a line break. */
    MAIL_SUBJECT_WRONG;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
