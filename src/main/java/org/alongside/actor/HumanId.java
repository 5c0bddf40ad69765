package org.alongside.actor;

import java.util.UUID;

/** Names a human being who can sign in. */
public record HumanId(UUID value) {

    public static HumanId random() {
        return new HumanId(UUID.randomUUID());
    }
}
