package org.alongside.consent;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The decision about one item for one viewer.
 *
 * @param because code of the reason (consent rules, section 2); its sentence is {@code because.CODE}
 * @param source the share, refusal or other fact that decided, if one did
 */
public record Answer(
        Outcome outcome, String because, @Nullable UUID source) {}
