package org.alongside.actor;

/** Wants to know what PostgreSQL says on a channel once a transaction is kept, whichever node it was made on. */
public interface Hears {

    /** The channel, as {@code pg_notify} names it. */
    String channel();

    /** Something was said; called on one thread for all channels, so it hands long work on. */
    void heard(String words);

    /** From now on everything is heard; what was said before may have been missed. */
    void listening();
}
