package org.alongside.emergency;

import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
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

    /** The viewer's emergency access to this person. */
    public Optional<Emergencies.Running> running(PersonId person) {
        return emergencies.running(person);
    }

    /** Ends it, because it is not needed any more. */
    public Optional<Refusal> end(EmergencyId id) {
        return emergencies.end(id);
    }
}
