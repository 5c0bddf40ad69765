package org.alongside.sharing.ui;

import com.vaadin.flow.router.NotFoundException;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.Telling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The person, with capacity again, confirms a share that had paused. */
@Configuration(proxyBeanMethods = false)
class ConfirmAct {

    @Bean
    SharingAct confirm(Shares shares, ShareFacts given, SharingFacts facts, SharingNames names) {
        return new SentenceAct("confirm", "", (person, fact, words) -> {
            var share = given.shares(person).stream()
                    .filter(each -> fact.isPresent() && each.id().equals(fact.get()))
                    .filter(each -> each.state().equals("suspended") && facts.mayRecord(person))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            var name = facts.name(person).orElseThrow(NotFoundException::new);
            return SentenceAct.checked(
                    "confirm",
                    person,
                    words,
                    () -> shares.confirm(new ShareId(share.id())),
                    words.say("sharing.confirm.sentence", name),
                    new Telling(words, name, names.of(person)).share(share));
        });
    }
}
