package org.alongside.answering;

import org.jspecify.annotations.Nullable;

/**
 * How an agency is written to.
 *
 * @param manager address of the line manager, written to when something is overdue; null for none
 * @param role the role in which the mail desk answers
 */
public record Contact(String address, @Nullable String manager, String role, Wishes wishes) {}
