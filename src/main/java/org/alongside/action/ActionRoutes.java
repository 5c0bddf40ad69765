package org.alongside.action;

/** Addresses of actions, as text. */
public final class ActionRoutes {

    public static final String INBOX = "actions";

    /** How agencies keep their promises, and what gets in the way. */
    public static final String PROMISES = "promises";

    /** Name of the tab on the record. */
    public static final String TAB = "actions";

    private ActionRoutes() {}
}
