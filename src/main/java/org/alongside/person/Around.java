package org.alongside.person;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.person.Tables.AROUND;
import static org.jooq.Records.mapping;

/** People around the person: who matters to them and how to involve them. */
@Service
@Transactional
public class Around {

    private static final String PUBLIC_LINE = "Somebody around the person";

    /** Somebody around the person. */
    public record Row(
            ItemId id,
            String name,
            String relationship,
            @Nullable String howToInvolve,
            int version) {}

    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;

    Around(Items items, EntityManager entities, DSLContext db) {
        this.items = items;
        this.entities = entities;
        this.db = db;
    }

    /** Somebody more around the person. */
    public Optional<Refusal> add(AroundDraft draft) {
        var label = ItemDraft.of(draft.id(), draft.person(), "around", "relationships", PUBLIC_LINE);
        return fault(draft).or(() -> items.label(label)).or(() -> {
            entities.persist(new PersonAround(draft));
            return Optional.empty();
        });
    }

    /** What is known of somebody around the person has changed. */
    public Optional<Refusal> change(AroundDraft draft, int version) {
        var one = entities.find(PersonAround.class, draft.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (one == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (!one.isStill(version)) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        var fault = fault(draft);
        if (fault.isEmpty()) {
            one.change(draft);
        }
        return fault;
    }

    /** People around the person whom the viewer sees. */
    @Transactional(readOnly = true)
    public List<Row> list(PersonId person) {
        return db.select(
                        AROUND.ITEM_ID.convertFrom(ItemId::new),
                        AROUND.NAME,
                        AROUND.RELATIONSHIP,
                        AROUND.HOW_TO_INVOLVE,
                        AROUND.VERSION)
                .from(AROUND)
                .where(AROUND.PERSON_ID.eq(person.value()))
                .orderBy(AROUND.NAME, AROUND.ITEM_ID)
                .fetch(mapping(Row::new));
    }

    private static Optional<Refusal> fault(AroundDraft draft) {
        return Lines.missing(draft.name(), draft.relationship())
                .or(() -> Lines.tooLong(draft.name(), draft.relationship(), draft.howToInvolve()));
    }
}
