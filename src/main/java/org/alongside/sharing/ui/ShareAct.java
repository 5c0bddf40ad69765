package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.kit.DayField;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.SharingSentence;
import org.springframework.stereotype.Service;

/** The person says yes: these people, these things, until this day. */
@Service
class ShareAct implements SharingAct {

    private final Pickable pickable;
    private final Shares shares;
    private final SharingFacts facts;

    ShareAct(Pickable pickable, Shares shares, SharingFacts facts) {
        this.pickable = pickable;
        this.shares = shares;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "share";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        return new ShareForm(person, facts.name(person).orElseThrow(NotFoundException::new));
    }

    private class ShareForm implements Form {

        private final ShareId id = ShareId.random();
        private final PersonId person;
        private final String name;
        private final Div fields = new Div();
        private final WhoFields who;
        private final WhatFields what;
        private final RadioButtonGroup<String> how = new RadioButtonGroup<>();
        private final DayField from = new DayField();
        private final DayField until = new DayField();

        ShareForm(PersonId person, String name) {
            this.person = person;
            this.name = name;
            who = new WhoFields(pickable, person);
            what = new WhatFields(pickable, person);
            how.setLabel(fields.getTranslation("sharing.how"));
            how.setItems("signed", "spoken", "phone");
            how.setItemLabelGenerator(each -> fields.getTranslation("sharing.how." + each));
            how.setManualValidation(true);
            Days.label(from, "sharing.from", "sharing.from.help");
            Days.label(until, "sharing.until", "sharing.until.help");
            fields.add(who, what, how, from, until);
            fields.addClassName("fields");
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
            var complete = Days.all(
                    who.named(),
                    what.named(),
                    Days.chosen(how, "sharing.how.missing"),
                    from.isReadable(),
                    until.isReadable());
            return complete ? Optional.of(checked()) : Optional.empty();
        }

        private Checked checked() {
            var foresight = shares.foresee(who.recipients(), what.scopes(), how.getValue(), from.getValue());
            var draft = new ShareDraft(
                    id,
                    person,
                    who.recipients(),
                    what.scopes(),
                    how.getValue(),
                    from.getValue(),
                    until.getValue(),
                    null);
            var last = until.getValue() == null ? foresight.usualEnd() : until.getValue();
            var sentence = new SharingSentence(fields::getTranslation);
            return new Checked(
                    List.of(
                            sentence.share(name, who.names(), what.what(), from.getValue(), last),
                            sentence.second(foresight.needsSecond()),
                            fields.getTranslation(
                                    "sharing.until.latest", org.alongside.kit.Dates.plain(foresight.latestEnd()))),
                    fields.getTranslation("sharing.act.share.save"),
                    () -> shares.record(draft),
                    SharingRoutes.receipt(person, "share", id.value()));
        }
    }
}
