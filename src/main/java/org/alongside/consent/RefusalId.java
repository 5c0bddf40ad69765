package org.alongside.consent;

import java.util.UUID;

/** Names one refusal or seal. */
public record RefusalId(UUID value) {

    public static RefusalId random() {
        return new RefusalId(UUID.randomUUID());
    }
}
