package org.alongside.actor;

/** Refusals that any verb may answer with. */
public enum Refused implements Refusal {
    /** The viewer's role does not do this. */
    NOT_ALLOWED,
    /** There is no such thing for this viewer, whether it exists or not. */
    NOT_AVAILABLE,
    /** Somebody else changed it while the viewer was looking at it. */
    CHANGED_MEANWHILE;

    @Override
    public String key() {
        return "refusal." + name();
    }
}
