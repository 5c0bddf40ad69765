package org.alongside.agency;

import java.util.Optional;
import java.util.UUID;

/** Names one agency. */
public record AgencyId(UUID value) {

    public static AgencyId random() {
        return new AgencyId(UUID.randomUUID());
    }

    /** The agency that an address names; nothing for what is no id. */
    public static Optional<AgencyId> read(String text) {
        try {
            return Optional.of(new AgencyId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
