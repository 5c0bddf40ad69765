package org.alongside.casework;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.agency.AgencyId;
import org.alongside.consent.Involvements;
import org.alongside.consent.PersonFacts;
import org.alongside.person.People;
import org.alongside.person.PersonDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** A person is added by hand: on record, told how information is used, their surgery involved; all of it or nothing. */
@Service
@Transactional
public class NewPeople {

    /**
     * Somebody to be added.
     *
     * @param surgery an agency that works with the person from now
     * @param toldHow how the person was told how information is used; null when they were not told yet
     */
    public record Draft(
            PersonDraft person,
            @Nullable AgencyId surgery,
            @Nullable String toldHow) {}

    private final People people;
    private final PersonFacts facts;
    private final Involvements involvements;

    NewPeople(People people, PersonFacts facts, Involvements involvements) {
        this.people = people;
        this.facts = facts;
        this.involvements = involvements;
    }

    /** Adds the person. */
    public Optional<Refusal> add(Draft draft) {
        var person = draft.person().id();
        var surgery = draft.surgery();
        var told = draft.toldHow();
        var refusal = people.register(draft.person())
                .or(() -> told == null ? Optional.empty() : facts.giveNotice(person, null, "leaflet", told))
                .or(() -> surgery == null ? Optional.empty() : involvements.begin(person, surgery, null));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }
}
