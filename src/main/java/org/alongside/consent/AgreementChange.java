package org.alongside.consent;

/**
 * One thing that an agreement says differently.
 *
 * @param role for a cell; empty otherwise
 */
public record AgreementChange(What what, String category, String role, String from, String to) {

    /** Kinds of changes. */
    public enum What {
        CATEGORY_NEW,
        /** Items of it stay, and nobody reaches them by the agreement. */
        CATEGORY_GONE,
        FAMILY,
        LEVEL,
        EMERGENCY,
        HOLDS,
        CELL
    }
}
