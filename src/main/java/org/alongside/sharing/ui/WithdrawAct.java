package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.ItemId;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.SharingSentence;
import org.alongside.sharing.Telling;
import org.alongside.sharing.What;
import org.springframework.stereotype.Service;

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

    private record Who(Recipient recipient, String name) {}

    private record Thing(Scope scope, What what) {}

    private class WithdrawForm implements Form {

        private final PersonId person;
        private final String name;
        private final ShareFacts.Share share;
        private final Div fields = new Div();
        private final CheckboxGroup<Who> who = new CheckboxGroup<>();
        private final CheckboxGroup<Thing> what = new CheckboxGroup<>();
        private final SharingSentence sentence = new SharingSentence(fields::getTranslation);
        private final SharingNames.Of known;

        WithdrawForm(PersonId person, String name, ShareFacts.Share share) {
            this.person = person;
            this.name = name;
            this.share = share;
            this.known = names.of(person);
            who.setLabel(fields.getTranslation("sharing.withdraw.who"));
            who.setItems(recipients());
            who.setItemLabelGenerator(Who::name);
            who.setValue(java.util.Set.copyOf(recipients()));
            who.setManualValidation(true);
            what.setLabel(fields.getTranslation("sharing.withdraw.what"));
            what.setItems(things());
            what.setItemLabelGenerator(thing -> sentence.things(thing.what()));
            what.setValue(java.util.Set.copyOf(things()));
            what.setManualValidation(true);
            fields.addClassName("fields");
            fields.add(new Paragraph(new Telling(fields::getTranslation, name, known).share(share)), who, what);
        }

        private List<Who> recipients() {
            return Stream.of(
                            share.agencies().stream()
                                    .map(id -> new Who(new Recipient.OfAgency(new AgencyId(id)), known.one(id))),
                            share.posts().stream()
                                    .map(id -> new Who(new Recipient.OfPost(new StaffId(id)), known.one(id))),
                            share.trusted().stream()
                                    .map(id -> new Who(new Recipient.OfTrusted(new TrustedId(id)), known.one(id))))
                    .flatMap(each -> each)
                    .toList();
        }

        private List<Thing> things() {
            return Stream.of(
                            share.categories().stream()
                                    .map(code -> new Thing(new Scope.OfCategory(code), What.of(code))),
                            share.families().stream()
                                    .map(family -> new Thing(
                                            new Scope.OfFamily(family),
                                            known.what(List.of(), List.of(family), List.of()))),
                            share.items().stream()
                                    .map(id -> new Thing(
                                            new Scope.OfItem(new ItemId(id)),
                                            known.what(List.of(), List.of(), List.of(id)))))
                    .flatMap(each -> each)
                    .toList();
        }

        @Override
        public Component fields() {
            return fields;
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
            var everybody = who.getValue().size() == recipients().size();
            var all = what.getValue().size() == things().size();
            var from = who.getValue().stream().map(Who::recipient).toList();
            var scopes = what.getValue().stream().map(Thing::scope).toList();
            var taken = all ? new Telling(fields::getTranslation, name, known).what(share) : joined();
            return new Checked(
                    List.of(
                            sentence.withdrawal(
                                    name,
                                    who.getValue().stream()
                                            .map(Who::name)
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
            var chosen = what.getValue().stream().map(Thing::what).toList();
            return new What(
                    false,
                    chosen.stream().flatMap(each -> each.categories().stream()).toList(),
                    chosen.stream().flatMap(each -> each.families().stream()).toList(),
                    chosen.stream().flatMap(each -> each.items().stream()).toList());
        }
    }
}
