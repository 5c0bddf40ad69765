package org.alongside.answering;

import org.jspecify.annotations.Nullable;

/**
 * How an agency is written to.
 *
 * @param manager address of the line manager, written to when something is overdue; null for none
 * @param senior address of the senior to whom its coordinators go at once; null for none, or for whoever does not administer
 * @param role the role in which the mail desk answers
 */
public record Contact(
        String address, @Nullable String manager, @Nullable String senior, String role, Wishes wishes) {}
