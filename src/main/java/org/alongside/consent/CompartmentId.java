package org.alongside.consent;

import java.util.UUID;

/** Names one compartment. */
public record CompartmentId(UUID value) {

    public static CompartmentId random() {
        return new CompartmentId(UUID.randomUUID());
    }
}
