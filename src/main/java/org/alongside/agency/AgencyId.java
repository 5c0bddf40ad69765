package org.alongside.agency;

import java.util.UUID;

/** Names one agency. */
public record AgencyId(UUID value) {

    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }
}
