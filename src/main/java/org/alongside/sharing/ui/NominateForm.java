package org.alongside.sharing.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Recipient;
import org.alongside.kit.Dates;
import org.alongside.kit.DayField;
import org.alongside.sharing.Pickable;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.SharingSentence;

/** Fields of a nomination; says first that the person has to be seen alone. */
class NominateForm implements SharingAct.Form {

    private final NominationId id = NominationId.random();
    private final PersonId person;
    private final String name;
    private final Nominations nominations;
    private final Clock clock;
    private final Div fields = new Div();
    private final ComboBox<Pickable.Who> known = new ComboBox<>(fields.getTranslation("sharing.nominate.known"));
    private final TextField newName = new TextField(fields.getTranslation("sharing.nominate.name"));
    private final TextField issuer = new TextField(fields.getTranslation("sharing.nominate.issuer"));
    private final TextField login = new TextField(fields.getTranslation("sharing.nominate.login"));
    private final TextField relationship = new TextField(fields.getTranslation("sharing.nominate.relationship"));
    private final Checkbox alone = new Checkbox(fields.getTranslation("sharing.nominate.alone"));
    private final Checkbox asked = new Checkbox(fields.getTranslation("sharing.nominate.asked"));
    private final RadioButtonGroup<String> verified = new RadioButtonGroup<>();
    private final DayField until = new DayField();

    NominateForm(PersonId person, String name, List<Pickable.Who> trusted, Nominations nominations, Clock clock) {
        this.person = person;
        this.name = name;
        this.nominations = nominations;
        this.clock = clock;
        known.setItems(trusted);
        known.setItemLabelGenerator(Pickable.Who::name);
        known.setHelperText(fields.getTranslation("sharing.nominate.known.help"));
        verified.setLabel(fields.getTranslation("sharing.verified"));
        verified.setItems("in-person", "p9", "none");
        verified.setItemLabelGenerator(each -> fields.getTranslation("sharing.verified." + each));
        verified.setManualValidation(true);
        Days.label(until, "sharing.until", "sharing.nominate.until.help");
        List.of(newName, issuer, login, relationship).forEach(each -> each.setManualValidation(true));
        fields.addClassName("fields");
        fields.add(new Paragraph(fields.getTranslation("sharing.nominate.first")), alone, asked);
        fields.add(known, newName, issuer, login, relationship, verified, until);
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public Optional<Checked> read() {
        var complete = Days.all(
                named(),
                Days.written(relationship, "sharing.nominate.relationship.missing"),
                Days.chosen(verified, "sharing.choose"),
                until.isReadable());
        return complete ? Optional.of(checked()) : Optional.empty();
    }

    /** Somebody known is picked, or somebody new is written down with their sign-in. */
    private boolean named() {
        return known.getValue() != null
                || Days.all(
                        Days.written(newName, "sharing.nominate.name.missing"),
                        Days.written(issuer, "sharing.nominate.issuer.missing"),
                        Days.written(login, "sharing.nominate.login.missing"));
    }

    private Checked checked() {
        var picked = known.getValue();
        var trusted = picked == null ? newName.getValue().strip() : picked.name();
        var last = Objects.requireNonNullElse(until.getValue(), usualEnd());
        return new Checked(
                List.of(
                        new SharingSentence(fields::getTranslation)
                                .nomination(
                                        name, trusted, relationship.getValue().strip(), last),
                        fields.getTranslation("sharing.verified.then." + verified.getValue()),
                        fields.getTranslation("sharing.sentence.second")),
                fields.getTranslation("sharing.act.nominate.save"),
                this::save,
                SharingRoutes.receipt(person, "nomination", id.value()));
    }

    private LocalDate usualEnd() {
        return Dates.dayOf(clock.instant()).plusMonths(12);
    }

    private Optional<Refusal> save() {
        if (!alone.getValue() || !asked.getValue()) {
            return Optional.of(ConsentRefusal.NOT_ALONE);
        }
        return known.getValue() != null && known.getValue().recipient() instanceof Recipient.OfTrusted one
                ? nominations.record(draft(one.id()))
                : nominations.record(
                        new Nominations.Newcomer(
                                issuer.getValue().strip(),
                                login.getValue().strip(),
                                newName.getValue().strip()),
                        this::draft);
    }

    private NominationDraft draft(TrustedId trusted) {
        return new NominationDraft(
                id,
                person,
                trusted,
                relationship.getValue().strip(),
                verified.getValue(),
                true,
                until.getValue(),
                null);
    }
}
