package org.alongside.consent;

import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;

/** Whom a share or refusal names. Shares name; only a refusal may speak of everyone. */
public sealed interface Recipient {

    /** An agency, which answers for its staff. */
    record OfAgency(AgencyId id) implements Recipient {}

    /** One post. */
    record OfPost(StaffId id) implements Recipient {}

    /** A trusted person. */
    record OfTrusted(TrustedId id) implements Recipient {}

    /** A kind of agency: no share may name one. */
    record OfKind(String kind) implements Recipient {}

    /** Everyone: no share may say it. */
    record Everyone() implements Recipient {}
}
