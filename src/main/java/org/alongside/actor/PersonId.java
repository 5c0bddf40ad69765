package org.alongside.actor;

import java.util.UUID;

/** Names a person on record. */
public record PersonId(UUID value) {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }
}
