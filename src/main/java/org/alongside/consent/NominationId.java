package org.alongside.consent;

import java.util.UUID;

/** Names one nomination of a trusted person. */
public record NominationId(UUID value) {

    public static NominationId random() {
        return new NominationId(UUID.randomUUID());
    }
}
