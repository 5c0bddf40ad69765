package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.consent.Nominations;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;
import org.springframework.stereotype.Service;

/** The person no longer wants somebody as trusted person. */
@Service
class EndNominationAct implements SharingAct {

    private final Nominations nominations;
    private final SharingFacts facts;
    private final SharingNames names;

    EndNominationAct(Nominations nominations, SharingFacts facts, SharingNames names) {
        this.nominations = nominations;
        this.facts = facts;
        this.names = names;
    }

    @Override
    public String name() {
        return "end";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        var nomination = facts.nominations(person).stream()
                .filter(each -> fact.isPresent() && each.id().equals(fact.get()) && !each.over())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var words = new Paragraph();
        var name = facts.name(person).orElseThrow(NotFoundException::new);
        var telling = new Telling(words::getTranslation, name, names.of(person));
        words.setText(telling.nomination(nomination));
        return new Form() {
            @Override
            public Component fields() {
                return words;
            }

            @Override
            public Optional<Checked> read() {
                return Optional.of(new Checked(
                        List.of(telling.endOfNomination(nomination)),
                        words.getTranslation("sharing.act.end.save"),
                        () -> nominations.end(person, new TrustedId(nomination.trusted())),
                        SharingRoutes.receipt(person, "nomination", nomination.id())));
            }
        };
    }
}
