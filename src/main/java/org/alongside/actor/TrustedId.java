package org.alongside.actor;

import java.util.UUID;

/** Names somebody who may be nominated as trusted person. */
public record TrustedId(UUID value) {

    public static TrustedId random() {
        return new TrustedId(UUID.randomUUID());
    }
}
