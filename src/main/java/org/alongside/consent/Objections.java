package org.alongside.consent;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.agency.AgencyId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Objections of the person to implied sharing with one agency ({@code consent/RULES.md} section 3, objection to implied sharing). */
@Service
@Transactional
public class Objections {

    private final DSLContext db;

    Objections(DSLContext db) {
        this.db = db;
    }

    /** The person objects; any member of staff records it, and nothing is implied for the agency until it is answered. */
    public Optional<Refusal> record(PersonId person, AgencyId agency) {
        return ConsentRefusal.of(
                Routines.recordObjection(db.configuration(), UUID.randomUUID(), person.value(), agency.value()));
    }

    /** The objection has been answered; what is implied is implied again. */
    public Optional<Refusal> answer(PersonId person, AgencyId agency) {
        return ConsentRefusal.of(Routines.answerObjection(db.configuration(), person.value(), agency.value()));
    }
}
