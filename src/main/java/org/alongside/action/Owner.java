package org.alongside.action;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.jspecify.annotations.Nullable;

/** Who answers for an action: one agency, one trusted person, or nobody yet. */
public sealed interface Owner {

    /** An agency; whoever of its staff is there answers. */
    record OfAgency(AgencyId id) implements Owner {}

    /** A trusted person. */
    record OfTrusted(TrustedId id) implements Owner {}

    /** Nobody yet: the coordinator has to find somebody. */
    record NobodyYet() implements Owner {}

    /** The owner that two columns name. */
    static Owner of(@Nullable UUID agency, @Nullable UUID trusted) {
        if (agency != null) {
            return new OfAgency(new AgencyId(agency));
        }
        return trusted == null ? new NobodyYet() : new OfTrusted(new TrustedId(trusted));
    }

    /** The agency, if it is one. */
    default Optional<AgencyId> agency() {
        return this instanceof OfAgency owner ? Optional.of(owner.id()) : Optional.empty();
    }

    /** The agency as it is kept, if it is one. */
    default @Nullable UUID agencyColumn() {
        return agency().map(AgencyId::value).orElse(null);
    }

    /** The trusted person, if it is one. */
    default @Nullable UUID trustedColumn() {
        return this instanceof OfTrusted owner ? owner.id().value() : null;
    }
}
