package org.alongside.casework;

import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.consent.Items;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Words on the record, of any category. */
@Service
@Transactional
public class Notes {

    private final Items items;
    private final EntityManager entities;

    Notes(Items items, EntityManager entities) {
        this.items = items;
        this.entities = entities;
    }

    /** Records a note; the viewer and the viewer's agency are its author. */
    public Optional<Refusal> write(NoteDraft draft) {
        var refusal = items.label(draft.label());
        if (refusal.isEmpty()) {
            entities.persist(new Note(draft.label().id(), draft.label().person(), draft.words()));
        }
        return refusal;
    }
}
