package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One nomination of a trusted person. Over is what was ended, and what came to its end. */
public record Nomination(
        UUID id,
        UUID trusted,
        String relationship,
        String verified,
        OffsetDateTime ends,
        UUID recordedBy,
        OffsetDateTime recordedAt,
        @Nullable UUID approvedBy,
        boolean over) {

    /** {@code ended} from the instant of its end, whoever ended it or nobody; {@code second} while it waits for approval; or {@code active}. */
    public String state() {
        return over ? "ended" : approvedBy == null ? "second" : "active";
    }
}
