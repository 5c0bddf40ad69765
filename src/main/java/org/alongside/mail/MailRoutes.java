package org.alongside.mail;

/** Addresses of mails, as text. */
public final class MailRoutes {

    public static final String FAILURES = "mails";

    private MailRoutes() {}
}
