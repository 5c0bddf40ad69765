package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;
import org.springframework.stereotype.Service;

/** The person says that a refusal no longer stands. */
@Service
class LiftAct implements SharingAct {

    private final Refusals refusals;
    private final SharingFacts facts;
    private final SharingNames names;

    LiftAct(Refusals refusals, SharingFacts facts, SharingNames names) {
        this.refusals = refusals;
        this.facts = facts;
        this.names = names;
    }

    @Override
    public String name() {
        return "lift";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        var refusal = facts.refusals(person).stream()
                .filter(each -> fact.isPresent() && each.id().equals(fact.get()) && each.liftedAt() == null)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var words = new Paragraph();
        var name = facts.name(person).orElseThrow(NotFoundException::new);
        var telling = new Telling(words::getTranslation, name, names.of(person));
        words.setText(telling.refusal(refusal));
        return new Form() {
            @Override
            public Component fields() {
                return words;
            }

            @Override
            public Optional<Checked> read() {
                return Optional.of(new Checked(
                        List.of(telling.lifting(refusal)),
                        words.getTranslation("sharing.act.lift.save"),
                        () -> refusals.lift(new RefusalId(refusal.id())),
                        SharingRoutes.receipt(person, "refusal", refusal.id())));
            }
        };
    }
}
