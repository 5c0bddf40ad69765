package org.alongside.casework.ui;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.casework.WorkingWith;
import org.alongside.casework.tab.Eyes;
import org.alongside.consent.ItemId;
import org.alongside.kit.Dates;
import org.alongside.kit.FormDialog;
import org.alongside.kit.Message;
import org.alongside.person.Around;
import org.alongside.person.AroundDraft;

/** Ways to reach the person with when they were last checked, people around the person, agencies that work with the person. */
class PeoplePanel extends Div {

    private final transient PersonId person;
    private final transient PeopleTab parts;
    private final Message message = new Message();

    PeoplePanel(PersonId person, PeopleTab parts) {
        this.person = person;
        this.parts = parts;
        refresh();
    }

    private void refresh() {
        removeAll();
        var seen = parts.eyes().of(person);
        add(message, new ContactSection(person, parts.contacts(), seen, this::done), around(seen), working());
        add(parts.stubs()
                .of(person, Set.of("contact", "confidential-address", "relationships", "no-contact", "sharing")));
    }

    private Component around(Eyes.Of seen) {
        var section = new Section(new H2(getTranslation("people.around")));
        var all = parts.around().list(person);
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("people.around.empty")));
        }
        all.forEach(row -> section.add(card(row, seen)));
        section.add(new Button(getTranslation("people.around.add"), click -> addAround()));
        return section;
    }

    private static Component card(Around.Row row, Eyes.Of seen) {
        var card = new Article(new H3(row.name()), new Paragraph(row.relationship()));
        card.addClassName("item");
        var how = row.howToInvolve();
        if (how != null) {
            card.add(new Paragraph(how));
        }
        card.add(seen.on(row.id()));
        return card;
    }

    private void addAround() {
        var dialog = new FormDialog(getTranslation("people.around.add"));
        var name = dialog.line(getTranslation("people.name"), "", true);
        var relationship = dialog.line(getTranslation("people.around.relationship"), "", true);
        var how = dialog.line(getTranslation("people.around.how"), "", false);
        var id = ItemId.random();
        dialog.ask(
                () -> said(parts.around()
                        .add(new AroundDraft(
                                id,
                                person,
                                name.getValue(),
                                relationship.getValue(),
                                how.getValue().isBlank() ? null : how.getValue()))),
                () -> done(Optional.empty()));
    }

    private Component working() {
        var section = new Section(new H2(getTranslation("people.working")));
        var all = parts.working().list(person);
        if (all.isEmpty()) {
            section.add(new Paragraph(getTranslation("people.working.empty")));
        }
        all.forEach(row -> section.add(card(row)));
        section.add(new Button(getTranslation("people.working.begin"), click -> involve()));
        return section;
    }

    private Component card(WorkingWith.Row row) {
        var card = new Article(new H3(row.name()), new Paragraph(String.join(", ", row.staff())));
        card.addClassName("item");
        var since = new Paragraph(getTranslation(
                "people.working.since", Dates.brief(Dates.dayOf(row.since().toInstant()))));
        since.addClassName("meta");
        var end = new Button(
                getTranslation("people.working.end"),
                click -> done(parts.involvements().end(person, row.agency())));
        end.setAriaLabel(getTranslation("people.working.endOf", row.name()));
        card.add(since, end);
        return card;
    }

    private void involve() {
        var dialog = new FormDialog(getTranslation("people.working.begin"));
        var agency = dialog.field(new ComboBox<WorkingWith.Choice>(getTranslation("people.working.agency")));
        agency.setItems(parts.working().agencies());
        agency.setItemLabelGenerator(WorkingWith.Choice::name);
        agency.setWidthFull();
        dialog.ask(
                () -> {
                    var chosen = agency.getValue();
                    return chosen == null
                            ? Optional.of(getTranslation("form.needed"))
                            : said(parts.involvements().begin(person, chosen.agency(), null));
                },
                () -> done(Optional.empty()));
    }

    private void done(Optional<? extends Refusal> refusal) {
        refresh();
        refusal.ifPresentOrElse(
                why -> message.refuse(getTranslation(why.key())), () -> message.say(getTranslation("form.saved")));
    }

    private Optional<String> said(Optional<? extends Refusal> refusal) {
        return refusal.map(each -> getTranslation(each.key()));
    }
}
