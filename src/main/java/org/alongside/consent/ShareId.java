package org.alongside.consent;

import java.util.UUID;

/** Names one share. */
public record ShareId(UUID value) {

    public static ShareId random() {
        return new ShareId(UUID.randomUUID());
    }
}
