package org.alongside.answering;

/** Addresses of answering and chasing, as text. */
public final class AnsweringRoutes {

    /** Links of mails: {@code t/TOKEN}. */
    public static final String LINK = "t";

    /** The light page that lists an agency's actions. */
    public static final String ANSWERS = "answers";

    public static final String ATTENTION = "attention";

    /** The list of the operational group. */
    public static final String GROUP = "operational-group";

    private AnsweringRoutes() {}
}
