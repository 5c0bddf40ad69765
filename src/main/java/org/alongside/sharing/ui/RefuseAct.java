package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.SharingSentence;
import org.alongside.sharing.What;
import org.springframework.stereotype.Service;

/** The person says no: to somebody or everybody, about something or everything; about one item it is a seal. */
@Service
class RefuseAct implements SharingAct {

    private final Pickable pickable;
    private final Refusals refusals;
    private final SharingFacts facts;

    RefuseAct(Pickable pickable, Refusals refusals, SharingFacts facts) {
        this.pickable = pickable;
        this.refusals = refusals;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "refuse";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        return new RefuseForm(person, facts.name(person).orElseThrow(NotFoundException::new));
    }

    private class RefuseForm implements Form {

        private final RefusalId id = RefusalId.random();
        private final PersonId person;
        private final String name;
        private final Div fields = new Div();
        private final Checkbox everyone = new Checkbox(fields.getTranslation("sharing.refuse.everyone"));
        private final WhoFields who;
        private final Checkbox everything = new Checkbox(fields.getTranslation("sharing.refuse.everything"));
        private final WhatFields what;
        private final Checkbox hidden = new Checkbox(fields.getTranslation("sharing.refuse.hidden"));

        RefuseForm(PersonId person, String name) {
            this.person = person;
            this.name = name;
            who = new WhoFields(pickable, person);
            what = new WhatFields(pickable, person);
            everyone.addValueChangeListener(change -> who.setVisible(!change.getValue()));
            everything.addValueChangeListener(change -> what.setVisible(!change.getValue()));
            fields.addClassName("fields");
            fields.add(everyone, who, everything, what, hidden);
        }

        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public void prefer(List<UUID> to, List<String> chosen) {
            who.pick(to);
            what.pick(chosen, List.of());
        }

        @Override
        public Optional<Checked> read() {
            var complete = Days.all(everyone.getValue() || who.named(), everything.getValue() || what.named());
            return complete ? Optional.of(checked()) : Optional.empty();
        }

        /** Anybody records a no for the person; not everybody may read it afterwards. */
        private Optional<String> receipt() {
            return facts.refusals(person).stream()
                    .filter(each -> each.id().equals(id.value()))
                    .findFirst()
                    .map(each -> SharingRoutes.receipt(person, "refusal", each.id()));
        }

        private Checked checked() {
            var from = everyone.getValue() ? List.<Recipient>of(new Recipient.Everyone()) : who.recipients();
            var about = everything.getValue() ? List.<Scope>of(new Scope.Everything()) : what.scopes();
            var sentence = new SharingSentence(fields::getTranslation)
                    .refusal(
                            name,
                            everyone.getValue() ? List.of() : who.names(),
                            everything.getValue() ? What.all() : what.what(),
                            hidden.getValue());
            return new Checked(
                    List.of(sentence, fields.getTranslation("sharing.refuse.stays")),
                    fields.getTranslation("sharing.act.refuse.save"),
                    () -> refusals.record(id, person, from, about, hidden.getValue()),
                    this::receipt);
        }
    }
}
