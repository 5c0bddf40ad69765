package org.alongside.sharing.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.Bars;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.Protections;
import org.alongside.sharing.SharingFacts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recording and lifting bars, for those whose roles do. */
@Configuration(proxyBeanMethods = false)
class BarActs {

    private final Bars bars;
    private final SharingFacts facts;
    private final Pickable pickable;
    private final Protections protections;

    BarActs(Bars bars, SharingFacts facts, Pickable pickable, Protections protections) {
        this.bars = bars;
        this.facts = facts;
        this.pickable = pickable;
        this.protections = protections;
    }

    @Bean
    SharingAct bar() {
        return new PickAct(
                "bar",
                "bar",
                this::anybody,
                (person, who, words) -> SentenceAct.checked(
                        "bar",
                        person,
                        words,
                        () -> bars.bar(who.recipient(), person),
                        words.say("sharing.bar.sentence", who.name(), name(person)),
                        words.say("sharing.bar.everywhere")));
    }

    @Bean
    SharingAct unbar() {
        return new SentenceAct("unbar", "bar", (person, fact, words) -> {
            var bar = protections.bars(person).stream()
                    .filter(each -> fact.isPresent() && each.id().equals(fact.get()))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return SentenceAct.checked(
                    "unbar",
                    person,
                    words,
                    () -> bars.lift(bar.who(), person),
                    words.say("sharing.bar.lift", bar.name(), name(person)));
        });
    }

    private List<Pickable.Who> anybody(PersonId person) {
        return Stream.of(pickable.trusted(person), pickable.everyAgency(), pickable.everyPost())
                .flatMap(List::stream)
                .toList();
    }

    private String name(PersonId person) {
        return facts.name(person).orElse("");
    }
}
