package org.alongside.consent;

import java.util.UUID;

/** Names one override. */
public record OverrideId(UUID value) {

    public static OverrideId random() {
        return new OverrideId(UUID.randomUUID());
    }
}
