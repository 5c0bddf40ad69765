package org.alongside.sharing.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.Nominations;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingFacts;
import org.springframework.stereotype.Service;

/** The person, seen alone, names a trusted person. */
@Service
class NominateAct implements SharingAct {

    private final Pickable pickable;
    private final Nominations nominations;
    private final SharingFacts facts;
    private final Clock clock;

    NominateAct(Pickable pickable, Nominations nominations, SharingFacts facts, Clock clock) {
        this.pickable = pickable;
        this.nominations = nominations;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "nominate";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        var name = facts.name(person).orElseThrow(NotFoundException::new);
        return new NominateForm(person, name, pickable.knownTrusted(), nominations, clock);
    }
}
