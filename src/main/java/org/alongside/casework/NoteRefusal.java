package org.alongside.casework;

import org.alongside.actor.Refusal;

/** Why a note was not stored. */
public enum NoteRefusal implements Refusal {
    NOTE_EMPTY,
    NOTE_TOO_LONG,
    NOTE_HEADING_TOO_LONG;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
