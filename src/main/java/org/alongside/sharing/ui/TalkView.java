package org.alongside.sharing.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.kit.Message;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;

/**
 * The talk before a decision: five plain questions, each of which may be left out, and what the person said when they told it back.
 *
 * <p>Kept as a note about sharing, for those who read the decisions; it decides nothing.
 */
@Route(SharingRoutes.TALK)
@RolesAllowed(Roles.STAFF)
class TalkView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> QUESTIONS = List.of("who", "what", "private", "until", "safe");
    private static final int LONGEST = 2_000;

    private final SharingFacts facts;
    private final Notes notes;
    private final Message message = new Message();
    private final Map<String, TextArea> answers = new LinkedHashMap<>();
    private final TextArea back = new TextArea();
    private ItemId note = ItemId.random();

    TalkView(SharingFacts facts, Notes notes) {
        this.facts = facts;
        this.notes = notes;
        addClassName("sharing-act");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Address.person(event);
        if (!facts.mayRecord(person) || !facts.readsDecisions(person)) {
            throw new NotFoundException();
        }
        var name = facts.name(person).orElse("");
        note = ItemId.random();
        answers.clear();
        QUESTIONS.forEach(question -> answers.put(question, area(getTranslation("sharing.talk." + question, name))));
        label(back, getTranslation("sharing.talk.back", name));
        back.setManualValidation(true);
        var save = new Button(getTranslation("sharing.talk.save"), press -> save(person));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(
                new H1(getTranslation("sharing.talk.of", name)),
                new Anchor(SharingRoutes.board(person), getTranslation("sharing.board")),
                new Paragraph(getTranslation("sharing.talk.text")));
        answers.values().forEach(this::add);
        add(back, message, save);
    }

    private static TextArea area(String label) {
        var area = new TextArea();
        label(area, label);
        return area;
    }

    private static void label(TextArea area, String label) {
        area.setLabel(label);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.addClassName("question");
    }

    private void save(PersonId person) {
        var said = back.getValue().strip();
        back.setInvalid(said.isEmpty());
        back.setErrorMessage(getTranslation("sharing.talk.missing"));
        if (back.isInvalid()) {
            message.refuse(getTranslation("sharing.problem"));
            return;
        }
        var label = ItemDraft.of(note, person, "note", "sharing", getTranslation("sharing.talk.line"));
        notes.write(new NoteDraft(label, words(said)))
                .ifPresentOrElse(refusal -> message.refuse(getTranslation(refusal.key())), () -> saved(person));
    }

    private String words(String said) {
        var asked = answers.values().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> each.getLabel() + "\n" + each.getValue().strip() + "\n\n")
                .collect(Collectors.joining());
        return asked + back.getLabel() + "\n" + said;
    }

    private void saved(PersonId person) {
        removeAll();
        message.say(getTranslation("sharing.talk.saved"));
        add(
                new H1(getTranslation("sharing.talk")),
                message,
                FactItem.act(SharingRoutes.board(person), getTranslation("sharing.talk.next")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.talk");
    }
}
