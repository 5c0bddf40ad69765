package org.alongside.meeting.ui;

/** The words of the portal, by their keys. */
@FunctionalInterface
interface Words {

    /** The words of a key with these values in them. */
    String of(String key, Object... values);
}
