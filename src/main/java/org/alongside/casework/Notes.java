package org.alongside.casework;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.consent.Items;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Routines.isShareable;
import static org.alongsidedb.consent.Tables.CATEGORY;
import static org.jooq.impl.DSL.condition;

/** Words on the record, of any category. */
@Service
@Transactional
public class Notes {

    private static final int HEADING = 500;
    private static final int WORDS = 20_000;

    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;

    Notes(Items items, EntityManager entities, DSLContext db) {
        this.items = items;
        this.entities = entities;
        this.db = db;
    }

    /** Categories of the agreement in force that a note can have, in its order; closed sets are recorded elsewhere. */
    @Transactional(readOnly = true)
    public List<String> categories() {
        return db.select(CATEGORY.CODE)
                .from(CATEGORY)
                .where(condition(isShareable(CATEGORY.CODE)))
                .orderBy(CATEGORY.POSITION)
                .fetch(CATEGORY.CODE);
    }

    /** Records a note; the viewer and the viewer's agency are its author. */
    public Optional<Refusal> write(NoteDraft draft) {
        var refusal = fault(draft).or(() -> items.label(draft.label()));
        if (refusal.isEmpty()) {
            entities.persist(new Note(draft.label().id(), draft.label().person(), draft.words()));
        }
        return refusal;
    }

    private static Optional<Refusal> fault(NoteDraft draft) {
        if (draft.words().isBlank() || draft.label().publicLine().isBlank()) {
            return Optional.of(NoteRefusal.NOTE_EMPTY);
        }
        if (draft.label().publicLine().length() > HEADING) {
            return Optional.of(NoteRefusal.NOTE_HEADING_TOO_LONG);
        }
        return draft.words().length() > WORDS ? Optional.of(NoteRefusal.NOTE_TOO_LONG) : Optional.empty();
    }
}
