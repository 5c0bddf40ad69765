package org.alongside.meeting;

import java.util.UUID;

import org.alongside.consent.ItemId;

/**
 * Other words for a paragraph of minutes.
 *
 * @param id chosen by the caller, so that saving it again is harmless
 * @param why said to everybody who may read the paragraph
 */
public record NewWording(UUID id, ItemId paragraph, String words, String why) {}
