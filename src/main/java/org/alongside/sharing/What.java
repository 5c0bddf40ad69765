package org.alongside.sharing;

import java.util.List;

/**
 * What a decision is about, ready to be said.
 *
 * @param categories codes
 * @param families names
 * @param items public lines of single items; those whom the viewer may not see are not in it
 */
public record What(boolean everything, List<String> categories, List<String> families, List<String> items) {

    /** Everything about the person. */
    public static What all() {
        return new What(true, List.of(), List.of(), List.of());
    }

    /** Whole categories. */
    public static What of(String... categories) {
        return new What(false, List.of(categories), List.of(), List.of());
    }
}
