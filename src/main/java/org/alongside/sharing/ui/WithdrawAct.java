package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.SharingSentence;
import org.alongside.sharing.Telling;
import org.alongside.sharing.What;
import org.springframework.stereotype.Service;

import static java.util.stream.Collectors.toSet;

/** The person takes a share back: all of it is ticked, what stays can be unticked. */
@Service
class WithdrawAct implements SharingAct {

    private final Shares shares;
    private final ShareFacts given;
    private final SharingFacts facts;
    private final SharingNames names;

    WithdrawAct(Shares shares, ShareFacts given, SharingFacts facts, SharingNames names) {
        this.shares = shares;
        this.given = given;
        this.facts = facts;
        this.names = names;
    }

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        var share = given.shares(person).stream()
                .filter(each -> fact.isPresent() && each.id().equals(fact.get()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new WithdrawForm(person, facts.name(person).orElseThrow(NotFoundException::new), share);
    }

    private class WithdrawForm implements Form {

        private final PersonId person;
        private final String name;
        private final ShareFacts.Share share;
        private final Div fields = new Div();
        private final CheckboxGroup<Pickable.Who> who = new CheckboxGroup<>();
        private final CheckboxGroup<ShareParts.Thing> what = new CheckboxGroup<>();
        private final SharingSentence sentence = new SharingSentence(fields::getTranslation);
        private final SharingNames.Of known;
        private final ShareParts parts;

        WithdrawForm(PersonId person, String name, ShareFacts.Share share) {
            this.person = person;
            this.name = name;
            this.share = share;
            this.known = names.of(person);
            this.parts = ShareParts.of(share, known);
            who.setLabel(fields.getTranslation("sharing.withdraw.who"));
            who.setItems(parts.who());
            who.setItemLabelGenerator(Pickable.Who::name);
            who.setValue(Set.copyOf(parts.who()));
            who.setManualValidation(true);
            what.setLabel(fields.getTranslation("sharing.withdraw.what"));
            what.setItems(parts.things());
            what.setItemLabelGenerator(thing -> sentence.things(thing.what()));
            what.setValue(Set.copyOf(parts.things()));
            what.setManualValidation(true);
            fields.addClassName("fields");
            fields.add(new Paragraph(new Telling(fields::getTranslation, name, known).share(share)), who, what);
        }

        @Override
        public Component fields() {
            return fields;
        }

        /** Unticks what was not chosen; a choice that the share does not name leaves all of it ticked. */
        @Override
        public void prefer(List<UUID> to, List<String> chosen) {
            var recipients = parts.who().stream()
                    .filter(each -> to.contains(WhoFields.id(each)))
                    .collect(toSet());
            var things = parts.things().stream()
                    .filter(thing -> thing.isOneOf(chosen))
                    .collect(toSet());
            who.setValue(recipients.isEmpty() ? Set.copyOf(parts.who()) : recipients);
            what.setValue(things.isEmpty() ? Set.copyOf(parts.things()) : things);
        }

        @Override
        public Optional<Checked> read() {
            who.setInvalid(who.getValue().isEmpty());
            who.setErrorMessage(fields.getTranslation("sharing.who.missing"));
            what.setInvalid(what.getValue().isEmpty());
            what.setErrorMessage(fields.getTranslation("sharing.what.missing"));
            return who.isInvalid() || what.isInvalid() ? Optional.empty() : Optional.of(checked());
        }

        private Checked checked() {
            var everybody = who.getValue().size() == parts.who().size();
            var all = what.getValue().size() == parts.things().size();
            var from = who.getValue().stream().map(Pickable.Who::recipient).toList();
            var scopes = what.getValue().stream().map(ShareParts.Thing::scope).toList();
            var taken = all ? new Telling(fields::getTranslation, name, known).what(share) : joined();
            return new Checked(
                    List.of(
                            sentence.withdrawal(
                                    name,
                                    who.getValue().stream()
                                            .map(Pickable.Who::name)
                                            .sorted()
                                            .toList(),
                                    taken),
                            fields.getTranslation("sharing.withdraw.atOnce")),
                    fields.getTranslation("sharing.act.withdraw.save"),
                    () -> shares.withdraw(
                            new ShareId(share.id()), everybody ? List.of() : from, all ? List.of() : scopes),
                    SharingRoutes.receipt(person, "share", share.id()));
        }

        private What joined() {
            var chosen = what.getValue().stream().map(ShareParts.Thing::what).toList();
            return new What(
                    false,
                    chosen.stream().flatMap(each -> each.categories().stream()).toList(),
                    chosen.stream().flatMap(each -> each.families().stream()).toList(),
                    chosen.stream().flatMap(each -> each.items().stream()).toList());
        }
    }
}
