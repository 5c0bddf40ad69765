package org.alongside.casework;

import org.alongside.consent.ItemDraft;

/**
 * A note before it is recorded.
 *
 * @param label category, level, author's choice of public line (the heading)
 * @param words the text; at most 20,000 characters
 */
public record NoteDraft(ItemDraft label, String words) {}
