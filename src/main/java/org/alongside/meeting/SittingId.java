package org.alongside.meeting;

import java.util.UUID;

/** Names one sitting. */
public record SittingId(UUID value) {

    public static SittingId random() {
        return new SittingId(UUID.randomUUID());
    }
}
