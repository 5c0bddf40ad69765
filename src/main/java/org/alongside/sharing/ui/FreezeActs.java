package org.alongside.sharing.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.consent.Freezes;
import org.alongside.consent.Recipient;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.Protections;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A safety freeze from the trusted person's entry, and what a safeguarding lead decides about it, by the trusted person alone: not every
 * lead reads whom the person named.
 */
@Configuration(proxyBeanMethods = false)
class FreezeActs {

    private record One(TrustedId trusted, String name) {}

    private final Freezes freezes;
    private final SharingFacts facts;
    private final SharingNames names;
    private final Protections protections;
    private final Pickable pickable;

    FreezeActs(Freezes freezes, SharingFacts facts, SharingNames names, Protections protections, Pickable pickable) {
        this.pickable = pickable;
        this.freezes = freezes;
        this.facts = facts;
        this.names = names;
        this.protections = protections;
    }

    @Bean
    SharingAct freeze() {
        return new SentenceAct("freeze", "freeze", (person, fact, words) -> {
            var one = one(person, fact);
            return SentenceAct.checked(
                    "freeze",
                    person,
                    words,
                    () -> freezes.freeze(one.trusted()),
                    words.say("sharing.freeze.sentence", one.name()),
                    words.say("sharing.freeze.silent", one.name()));
        });
    }

    /** For staff who do not see the trusted person's entry. */
    @Bean
    SharingAct freezeSomebody() {
        return new PickAct(
                "freeze-somebody",
                "freeze",
                pickable::nominated,
                (person, who, words) -> SentenceAct.checked(
                        "freeze-somebody",
                        person,
                        words,
                        () -> freezes.freeze(((Recipient.OfTrusted) who.recipient()).id()),
                        words.say("sharing.freeze.sentence", who.name()),
                        words.say("sharing.freeze.silent", who.name())));
    }

    @Bean
    SharingAct unfreeze() {
        return new SentenceAct("unfreeze", "", (person, fact, words) -> {
            var one = decidable(person, fact);
            return SentenceAct.checked(
                    "unfreeze",
                    person,
                    words,
                    () -> freezes.lift(one.trusted()),
                    words.say("sharing.freeze.lift", one.name()));
        });
    }

    @Bean
    SharingAct freezeToBar() {
        return new SentenceAct("freeze-to-bar", "", (person, fact, words) -> {
            var one = decidable(person, fact);
            return SentenceAct.checked(
                    "freeze-to-bar",
                    person,
                    words,
                    () -> freezes.turnIntoBar(one.trusted()),
                    words.say("sharing.freeze.toBar", one.name()));
        });
    }

    private One decidable(PersonId person, Optional<UUID> trusted) {
        return trusted.flatMap(id -> protections.freeze(person, id))
                .filter(Protections.Freeze::mayDecide)
                .map(freeze -> new One(new TrustedId(freeze.trusted()), freeze.name()))
                .orElseThrow(NotFoundException::new);
    }

    /** The fact is the nomination. */
    private One one(PersonId person, Optional<UUID> fact) {
        return facts.nominations(person).stream()
                .filter(each -> fact.isPresent() && each.id().equals(fact.get()))
                .findFirst()
                .map(each ->
                        new One(new TrustedId(each.trusted()), names.of(person).one(each.trusted())))
                .orElseThrow(NotFoundException::new);
    }
}
