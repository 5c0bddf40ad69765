package org.alongside.sharing;

import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.casework.CaseRoutes;

/** Addresses of everything about sharing, as text. */
public final class SharingRoutes {

    public static final String TAB = "sharing";
    public static final String ACT = "people/:person/sharing/:act/:fact?";
    public static final String BOARD = "people/:person/sharing/board";
    public static final String TALK = "people/:person/sharing/talk";
    public static final String RECEIPT = "people/:person/receipt/:kind/:fact";
    public static final String PREVIEW = "people/:person/preview/:reader";
    public static final String HISTORY = "people/:person/sharing/history";
    public static final String NOTICES = "notices";
    public static final String APPROVALS = "approvals";

    private SharingRoutes() {}

    /** The tab of the record. */
    public static String tab(PersonId person) {
        return CaseRoutes.one(person, TAB);
    }

    /** Who can see what, as a table. */
    public static String board(PersonId person) {
        return tab(person) + "/board";
    }

    /** The conversation before a decision. */
    public static String talk(PersonId person) {
        return tab(person) + "/talk";
    }

    /** The page of an act, such as {@code share} or {@code refuse}. */
    public static String act(PersonId person, String act) {
        return tab(person) + "/" + act;
    }

    /** The page of an act on a fact, such as {@code withdraw} and the share. */
    public static String act(PersonId person, String act, UUID fact) {
        return act(person, act) + "/" + fact;
    }

    /** The receipt of a {@code share}, {@code refusal} or {@code nomination}. */
    public static String receipt(PersonId person, String kind, UUID fact) {
        return CaseRoutes.one(person) + "/receipt/" + kind + "/" + fact;
    }

    /** The record as a reader gets it: a post, a trusted person, or the person. */
    public static String preview(PersonId person, UUID reader) {
        return CaseRoutes.one(person) + "/preview/" + reader;
    }

    /** Who could see what on a day; the day and the reader are added to it as {@code on} and {@code reader}. */
    public static String history(PersonId person) {
        return tab(person) + "/history";
    }
}
