package org.alongside.consent;

import org.alongside.actor.PersonId;
import org.alongside.agency.AgencyId;
import org.jspecify.annotations.Nullable;

/**
 * The label of something about to be said about a person.
 *
 * @param kind what sort of content it labels, such as {@code goal} or {@code note}
 * @param category code; null is unlabelled and counts as very restricted
 * @param level 1 normal, 2 restricted, 3 very restricted; null is the category's own
 * @param publicLine what an outcome of part shows
 * @param owner the agency that has to act, when this is the public line of an action
 * @param thirdParty given in confidence by somebody else than the person
 * @param compartment the closed set that it goes into; null is none
 */
public record ItemDraft(
        ItemId id,
        PersonId person,
        String kind,
        @Nullable String category,
        @Nullable Integer level,
        String publicLine,
        @Nullable AgencyId owner,
        boolean thirdParty,
        @Nullable CompartmentId compartment) {

    /** An item with its category's own level, without owner. */
    public static ItemDraft of(ItemId id, PersonId person, String kind, String category, String publicLine) {
        return new ItemDraft(id, person, kind, category, null, publicLine, null, false, null);
    }

    /** The same, owned by an agency. */
    public ItemDraft ownedBy(AgencyId agency) {
        return new ItemDraft(id, person, kind, category, level, publicLine, agency, thirdParty, compartment);
    }

    /** The same, in a closed set. */
    public ItemDraft in(CompartmentId set) {
        return new ItemDraft(id, person, kind, category, level, publicLine, owner, thirdParty, set);
    }
}
