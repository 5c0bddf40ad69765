package org.alongside.consent;

import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Emergency access, "break glass" ({@code consent/RULES.md} section 3): one clinician, one person, four hours, looked at afterwards. */
@Service
@Transactional
public class Emergencies {

    private final DSLContext db;

    Emergencies(DSLContext db) {
        this.db = db;
    }

    /**
     * The clinician who asks declares an emergency; coordinators and privacy officers are told at once.
     *
     * @param reason at least 20 characters
     */
    public Optional<Refusal> declare(EmergencyId id, PersonId person, String reason) {
        return ConsentRefusal.of(Routines.recordEmergency(db.configuration(), id.value(), person.value(), reason));
    }

    /** A privacy officer, another human being, looked at it. */
    public Optional<Refusal> review(EmergencyId id, String words) {
        return ConsentRefusal.of(Routines.reviewEmergency(db.configuration(), id.value(), words));
    }
}
