package org.alongside.consent;

import java.util.UUID;

/** Names one emergency access. */
public record EmergencyId(UUID value) {

    public static EmergencyId random() {
        return new EmergencyId(UUID.randomUUID());
    }
}
