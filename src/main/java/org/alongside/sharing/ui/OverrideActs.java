package org.alongside.sharing.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.OverrideId;
import org.alongside.consent.Overrides;
import org.alongside.sharing.GroundSentence;
import org.alongside.sharing.OverrideList;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Raising an override, raising it again to go on, telling the person later, and ending it before its time. */
@Configuration(proxyBeanMethods = false)
class OverrideActs {

    private final Overrides overrides;
    private final OverrideList list;
    private final SharingFacts facts;

    OverrideActs(Overrides overrides, OverrideList list, SharingFacts facts) {
        this.overrides = overrides;
        this.list = list;
        this.facts = facts;
    }

    @Bean
    SharingAct override(Pickable pickable) {
        return new SharingAct() {
            @Override
            public String name() {
                return "override";
            }

            @Override
            public String needs() {
                return "override";
            }

            @Override
            public Form form(PersonId person, Optional<UUID> fact) {
                var form = new OverrideForm(person, called(person), pickable, overrides);
                fact.ifPresent(id -> form.goOn(one(person, id)));
                return form;
            }
        };
    }

    @Bean
    SharingAct endOverride(SharingNames names) {
        return new SentenceAct("end-override", "", (person, fact, words) -> {
            var one = one(person, fact.orElseThrow(NotFoundException::new));
            if (!one.mayEnd()) {
                throw new NotFoundException();
            }
            return SentenceAct.checked(
                    "end-override",
                    person,
                    words,
                    () -> overrides.end(new OverrideId(one.id())),
                    new GroundSentence(words).override(called(person), one, names.of(person)),
                    words.say("sharing.override.endNow"));
        });
    }

    @Bean
    SharingAct lookAgain(SharingNames names) {
        return new SharingAct() {
            @Override
            public String name() {
                return "look-again";
            }

            @Override
            public boolean isRehearsed() {
                return false;
            }

            @Override
            public Form form(PersonId person, Optional<UUID> fact) {
                var one = fact.map(id -> one(person, id))
                        .filter(OverrideList.Row::mayLookAgain)
                        .orElseThrow(NotFoundException::new);
                var called = called(person);
                var words = new Div();
                var said = new GroundSentence(words::getTranslation).override(called, one, names.of(person));
                return new LookAgainForm(one, called, said, overrides);
            }
        };
    }

    private OverrideList.Row one(PersonId person, UUID id) {
        return list.one(person, id).orElseThrow(NotFoundException::new);
    }

    private String called(PersonId person) {
        return facts.name(person).orElseThrow(NotFoundException::new);
    }
}
