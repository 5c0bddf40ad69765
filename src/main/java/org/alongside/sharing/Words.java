package org.alongside.sharing;

/** Turns a key and its parts into words; on a screen this is the translation of the component. */
@FunctionalInterface
public interface Words {

    /** The words under a key. */
    String say(String key, Object... parts);
}
