package org.alongside.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closed sets of items with a list of members ({@code consent/RULES.md} section 3, compartment): a safeguarding enquiry, the restricted part of a
 * meeting. For everybody else they do not exist.
 */
@Service
@Transactional
public class Compartments {

    private final DSLContext db;

    Compartments(DSLContext db) {
        this.db = db;
    }

    /** Opened by a safeguarding lead or an independent advocate; an item goes in when it is recorded ({@link ItemDraft#in}). */
    public Optional<Refusal> open(CompartmentId id, PersonId person, String name, List<StaffId> members) {
        var posts = members.stream().map(StaffId::value).toArray(UUID[]::new);
        return ConsentRefusal.of(
                Routines.recordCompartment(db.configuration(), id.value(), person.value(), name, posts));
    }
}
