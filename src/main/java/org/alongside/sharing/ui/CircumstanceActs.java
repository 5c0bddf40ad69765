package org.alongside.sharing.ui;

import java.util.Optional;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.agency.AgencyId;
import org.alongside.consent.Capacity;
import org.alongside.consent.Objections;
import org.alongside.consent.Recipient;
import org.alongside.consent.SeenAlone;
import org.alongside.sharing.Circumstances;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Objections and their answers, capacity found lacking or regained, and whether the person is seen alone. */
@Configuration(proxyBeanMethods = false)
class CircumstanceActs {

    /** What is recorded about a person by a sentence alone. */
    @FunctionalInterface
    private interface Save {
        Optional<Refusal> about(PersonId person);
    }

    private final SharingFacts facts;

    CircumstanceActs(SharingFacts facts) {
        this.facts = facts;
    }

    @Bean
    SharingAct object(Objections objections, Pickable pickable) {
        return new PickAct(
                "objection",
                "objection",
                person -> pickable.everyAgency(),
                (person, who, words) -> SentenceAct.checked(
                        "objection",
                        person,
                        words,
                        () -> objections.record(person, agency(who)),
                        words.say("sharing.objection.sentence", name(person), who.name())));
    }

    @Bean
    SharingAct answerObjection(Objections objections, Circumstances circumstances, SharingNames names) {
        return new SentenceAct("answer-objection", "objection", (person, fact, words) -> {
            var one = circumstances.objections(person).stream()
                    .filter(each -> fact.isPresent() && each.id().equals(fact.get()))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            return SentenceAct.checked(
                    "answer-objection",
                    person,
                    words,
                    () -> objections.answer(person, new AgencyId(one.agency())),
                    words.say(
                            "sharing.objection.answer",
                            name(person),
                            names.of(person).one(one.agency())));
        });
    }

    @Bean
    SharingAct lacksCapacity(Capacity capacity) {
        return sentence("lacks-capacity", "capacity", capacity::lacks);
    }

    @Bean
    SharingAct regainsCapacity(Capacity capacity) {
        return sentence("regains-capacity", "capacity", capacity::regained);
    }

    @Bean
    SharingAct nowSeenAlone(SeenAlone seenAlone) {
        return sentence("seen-alone", "seen-alone", person -> seenAlone.set(person, true));
    }

    @Bean
    SharingAct noLongerAlone(SeenAlone seenAlone) {
        return sentence("not-alone", "seen-alone", person -> seenAlone.set(person, false));
    }

    private SharingAct sentence(String act, String needs, Save save) {
        return new SentenceAct(
                act,
                needs,
                (person, fact, words) -> SentenceAct.checked(
                        act,
                        person,
                        words,
                        () -> save.about(person),
                        words.say("sharing.act." + act + ".sentence", name(person))));
    }

    private static AgencyId agency(Pickable.Who who) {
        return ((Recipient.OfAgency) who.recipient()).id();
    }

    private String name(PersonId person) {
        return facts.name(person).orElse("");
    }
}
