package org.alongside.action;

/** Addresses of actions, as text. */
public final class ActionRoutes {

    public static final String INBOX = "actions";

    /** Name of the tab on the record. */
    public static final String TAB = "actions";

    private ActionRoutes() {}
}
