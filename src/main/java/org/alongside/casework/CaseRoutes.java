package org.alongside.casework;

import org.alongside.actor.PersonId;

/** Addresses of the record, as text. */
public final class CaseRoutes {

    public static final String PEOPLE = "people";
    public static final String REGISTER = "people/new";
    public static final String RECORD = "people/:person/:tab?";

    private CaseRoutes() {}

    /** The record of one person. */
    public static String one(PersonId person) {
        return PEOPLE + "/" + person.value();
    }

    /** One tab of a person's record. */
    public static String one(PersonId person, String tab) {
        return one(person) + "/" + tab;
    }
}
