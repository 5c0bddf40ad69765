package org.alongside.action;

import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** Whose an action is: one agency, and by name somebody inside it, or one trusted person, or nobody. */
@Embeddable
class Ownership {

    private @Nullable UUID ownerAgency;
    private @Nullable UUID ownerTrusted;
    private @Nullable UUID worker;

    /** For Hibernate. */
    protected Ownership() {}

    private Ownership(@Nullable UUID agency, @Nullable UUID trusted, @Nullable UUID worker) {
        this.ownerAgency = agency;
        this.ownerTrusted = trusted;
        this.worker = worker;
    }

    /** By nobody in particular, yet. */
    static Ownership of(Owner owner) {
        return new Ownership(owner.agencyColumn(), owner.trustedColumn(), null);
    }

    /** The same owner; this colleague does it, or nobody by name. */
    Ownership passedTo(@Nullable StaffId colleague) {
        return new Ownership(ownerAgency, ownerTrusted, colleague == null ? null : colleague.value());
    }

    boolean isOf(@Nullable UUID agency, UUID viewer) {
        return ownerAgency != null && ownerAgency.equals(agency) || viewer.equals(ownerTrusted);
    }
}
