package org.alongside.plan;

import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person says about themselves. */
@Service
@Transactional
public class AboutMe {

    private static final String PUBLIC_LINE = "Words of the person about themselves";

    private final Items items;
    private final EntityManager entities;

    AboutMe(Items items, EntityManager entities) {
        this.items = items;
        this.entities = entities;
    }

    /** The person said something under a heading. */
    public Optional<Refusal> write(AboutMeDraft draft) {
        var label = ItemDraft.of(draft.id(), draft.person(), "about-me", "about-me", PUBLIC_LINE);
        return fault(draft.words(), draft.supportedBy())
                .or(() -> items.label(label))
                .or(() -> {
                    entities.persist(new OwnWords(draft));
                    return Optional.empty();
                });
    }

    /** The person says it in other words now. */
    public Optional<Refusal> rewrite(ItemId id, int version, String words, @Nullable String supportedBy) {
        var own = entities.find(OwnWords.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (own == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (!own.isStill(version)) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        var fault = fault(words, supportedBy);
        if (fault.isEmpty()) {
            own.say(words, supportedBy);
        }
        return fault;
    }

    private static Optional<Refusal> fault(String words, @Nullable String supportedBy) {
        return words.isBlank()
                ? Optional.of(PlanRefusal.PLAN_WORDS_NEEDED)
                : Faults.words(words).or(() -> Faults.shortLine(supportedBy));
    }
}
