package org.alongside.consent;

import java.util.UUID;

/** Names one item: anything said about a person that has a category. */
public record ItemId(UUID value) {

    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }
}
