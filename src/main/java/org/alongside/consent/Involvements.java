package org.alongside.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.agency.AgencyId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which agencies work with which person, from when to when: the legitimate relationship without which nothing opens. */
@Service
@Transactional
public class Involvements {

    private final DSLContext db;

    Involvements(DSLContext db) {
        this.db = db;
    }

    /**
     * An agency begins to work with the person; recorded by a coordinator, or by the intake that accepts a referral.
     *
     * @param until last day; null is open
     */
    public Optional<Refusal> begin(PersonId person, AgencyId agency, @Nullable LocalDate until) {
        return ConsentRefusal.of(Routines.recordInvolvement(
                db.configuration(), UUID.randomUUID(), person.value(), agency.value(), until));
    }

    /** The agency stops working with the person at this instant; what it wrote stays its own. */
    public Optional<Refusal> end(PersonId person, AgencyId agency) {
        return ConsentRefusal.of(Routines.endInvolvement(db.configuration(), person.value(), agency.value()));
    }
}
