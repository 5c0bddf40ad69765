package org.alongside.actor;

import org.jspecify.annotations.Nullable;

/**
 * One of those whom a signed-in human can act as.
 *
 * @param agency name of the agency; null for trusted persons and persons
 * @param role code of the role, as in {@code config/consent/ceilings.csv}
 */
public record Choice(Viewer viewer, String name, @Nullable String agency, String role) {}
