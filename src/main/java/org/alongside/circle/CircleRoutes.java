package org.alongside.circle;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;

/** Addresses of the home, as text. */
public final class CircleRoutes {

    public static final String HOME = "mine";
    public static final String MINE = HOME + "/:person?";

    public static final String NOW = HOME + "/:person/now/:meeting";

    private CircleRoutes() {}

    /** The home about one person. */
    public static String one(PersonId person) {
        return HOME + "/" + person.value();
    }

    /** A running meeting about one person, to read along. */
    public static String now(PersonId person, ItemId meeting) {
        return one(person) + "/now/" + meeting.value();
    }
}
