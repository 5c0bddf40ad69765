package org.alongside.circle;

import org.alongside.actor.PersonId;

/** Addresses of the home, as text. */
public final class CircleRoutes {

    public static final String HOME = "mine";
    public static final String MINE = HOME + "/:person?";

    private CircleRoutes() {}

    /** The home about one person. */
    public static String one(PersonId person) {
        return HOME + "/" + person.value();
    }
}
