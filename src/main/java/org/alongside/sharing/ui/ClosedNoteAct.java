package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.sharing.ClosedSets;
import org.springframework.stereotype.Service;

/** A member writes into a closed set. What is about safeguarding can be written nowhere else. */
@Service
class ClosedNoteAct implements SharingAct {

    private static final List<String> CATEGORIES =
            List.of("safeguarding", "minutes-restricted", "victimisation", "risk-history");

    private final ClosedSets sets;
    private final Notes notes;

    ClosedNoteAct(ClosedSets sets, Notes notes) {
        this.sets = sets;
        this.notes = notes;
    }

    @Override
    public String name() {
        return "closed-note";
    }

    @Override
    public boolean isRehearsed() {
        return false;
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        return fact.flatMap(id -> sets.one(person, id))
                .map(set -> new NoteForm(person, set))
                .orElseThrow(NotFoundException::new);
    }

    private class NoteForm implements Form {

        private final ItemId id = ItemId.random();
        private final PersonId person;
        private final ClosedSets.Row set;
        private final Div fields = new Div();
        private final Select<String> category = new Select<>();
        private final TextField heading = new TextField();
        private final TextArea words = new TextArea();

        NoteForm(PersonId person, ClosedSets.Row set) {
            this.person = person;
            this.set = set;
            category.setLabel(fields.getTranslation("timeline.category"));
            category.setItems(CATEGORIES);
            category.setItemLabelGenerator(code -> fields.getTranslation("category." + code));
            category.setValue(CATEGORIES.getFirst());
            heading.setLabel(fields.getTranslation("timeline.heading"));
            heading.setManualValidation(true);
            heading.setWidthFull();
            words.setLabel(fields.getTranslation("timeline.words"));
            words.setManualValidation(true);
            words.setWidthFull();
            fields.addClassName("fields");
            fields.add(category, heading, words);
        }

        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public Optional<Checked> read() {
            var headed = Days.written(heading, "sharing.closed-note.missing");
            words.setInvalid(words.getValue().isBlank());
            words.setErrorMessage(fields.getTranslation("sharing.closed-note.missing"));
            if (!headed || words.isInvalid()) {
                return Optional.empty();
            }
            var label = ItemDraft.of(
                            id,
                            person,
                            "note",
                            category.getValue(),
                            heading.getValue().strip())
                    .in(new CompartmentId(set.id()));
            return Optional.of(SentenceAct.checked(
                    "closed-note",
                    person,
                    fields::getTranslation,
                    () -> notes.write(new NoteDraft(label, words.getValue().strip())),
                    fields.getTranslation(
                            "sharing.closed-note.sentence", heading.getValue().strip(), set.name()),
                    fields.getTranslation("sharing.closed-note.members", String.join("; ", set.members()))));
        }
    }
}
