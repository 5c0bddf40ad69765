package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.alongside.agency.StaffId;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.Compartments;
import org.alongside.consent.Recipient;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingSentence;
import org.springframework.stereotype.Service;

/** A safeguarding lead or an independent advocate opens a closed set; whoever opens it belongs to it. */
@Service
class CompartmentAct implements SharingAct {

    private final Pickable pickable;
    private final Compartments compartments;

    CompartmentAct(Pickable pickable, Compartments compartments) {
        this.pickable = pickable;
        this.compartments = compartments;
    }

    @Override
    public String name() {
        return "compartment";
    }

    @Override
    public String needs() {
        return "compartment";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        return new SetForm(person);
    }

    private class SetForm implements Form {

        private final CompartmentId id = CompartmentId.random();
        private final PersonId person;
        private final Div fields = new Div();
        private final TextField name = new TextField();
        private final MultiSelectComboBox<Pickable.Who> members = new MultiSelectComboBox<>();

        SetForm(PersonId person) {
            this.person = person;
            name.setLabel(fields.getTranslation("sharing.compartment.name"));
            name.setWidthFull();
            name.setManualValidation(true);
            members.setLabel(fields.getTranslation("sharing.compartment.members"));
            members.setHelperText(fields.getTranslation("sharing.compartment.members.help"));
            members.setItems(pickable.everyPost());
            members.setItemLabelGenerator(Pickable.Who::name);
            members.setWidthFull();
            fields.addClassName("fields");
            fields.add(name, members);
        }

        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public Optional<Checked> read() {
            if (!Days.written(name, "sharing.compartment.name.missing")) {
                return Optional.empty();
            }
            var names =
                    members.getValue().stream().map(Pickable.Who::name).sorted().toList();
            var who = new SharingSentence(fields::getTranslation).list(names);
            return Optional.of(SentenceAct.checked(
                    "compartment",
                    person,
                    fields::getTranslation,
                    () -> compartments.open(id, person, name.getValue().strip(), posts()),
                    names.isEmpty()
                            ? fields.getTranslation(
                                    "sharing.compartment.alone", name.getValue().strip())
                            : fields.getTranslation(
                                    "sharing.compartment.with", name.getValue().strip(), who),
                    fields.getTranslation("sharing.compartment.nobody")));
        }

        private List<StaffId> posts() {
            var own = Viewers.current().flatMap(viewer -> viewer.post()).stream();
            var picked = members.getValue().stream().map(each -> ((Recipient.OfPost) each.recipient()).id());
            return Stream.concat(own, picked).distinct().toList();
        }
    }
}
