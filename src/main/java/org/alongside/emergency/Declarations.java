package org.alongside.emergency;

import java.time.OffsetDateTime;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.consent.Emergencies;
import org.alongside.consent.EmergencyId;
import org.springframework.stereotype.Service;

/** Declaring an emergency for somebody who is identified exactly ({@code consent/RULES.md} section 3, emergency access). */
@Service
public class Declarations {

    private final Emergencies emergencies;

    Declarations(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    /** Identifies and declares in one step. */
    public Emergencies.Declared declare(EmergencyId id, Sought sought, String reason) {
        return emergencies.declare(id, sought.digits(), sought.surnameKey(), sought.born(), reason);
    }

    /** Until when the viewer has emergency access to this person. */
    public Optional<OffsetDateTime> until(PersonId person) {
        return emergencies.until(person);
    }
}
