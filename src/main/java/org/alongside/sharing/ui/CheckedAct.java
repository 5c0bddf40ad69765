package org.alongside.sharing.ui;

import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import org.alongside.kit.Message;
import org.alongside.sharing.Rehearsal;

/** Fill in, check the sentence, save: nothing is stored before the sentence was read, and going back keeps what was typed. */
class CheckedAct extends VerticalLayout {

    private final SharingAct.Form form;
    private final String name;
    private final Function<Checked, Optional<Rehearsal.Result>> rehearsal;
    private final String person;
    private final Message message = new Message();

    /**
     * The page of one act.
     *
     * @param rehearsal what would come of it; nothing for an act that is not rehearsed
     * @param person what the person is called
     */
    CheckedAct(
            String name, SharingAct.Form form, Function<Checked, Optional<Rehearsal.Result>> rehearsal, String person) {
        this.name = name;
        this.rehearsal = rehearsal;
        this.person = person;
        this.form = form;
        setPadding(false);
        if (form.isSentence()) {
            check();
        } else {
            fill();
        }
    }

    private void fill() {
        removeAll();
        message.clear();
        add(
                new H2(getTranslation("sharing.act." + name)),
                form.fields(),
                message,
                new Button(getTranslation("sharing.check"), press -> check()));
    }

    private void check() {
        form.read().ifPresentOrElse(this::show, () -> message.refuse(getTranslation("sharing.problem")));
    }

    private void show(Checked checked) {
        removeAll();
        message.clear();
        var save = new Button(checked.button());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(press -> save(checked));
        var buttons = new Div();
        if (!form.isSentence()) {
            buttons.add(new Button(getTranslation("sharing.back"), press -> fill()));
        }
        buttons.add(save);
        buttons.addClassName("buttons");
        var title = new H2(title());
        title.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        add(title, said(checked));
        rehearsal.apply(checked).ifPresent(this::foretell);
        add(message, buttons);
    }

    /** What would change, or why nothing would. */
    private void foretell(Rehearsal.Result result) {
        result.refusal()
                .ifPresentOrElse(
                        refusal -> message.refuse(getTranslation(refusal.key())),
                        () -> add(new ChangesPart(result, person)));
    }

    private String title() {
        return form.isSentence() ? getTranslation("sharing.act." + name) : getTranslation("sharing.checkTitle");
    }

    private void save(Checked checked) {
        checked.save()
                .get()
                .ifPresentOrElse(
                        refusal -> message.refuse(getTranslation(refusal.key())),
                        () -> checked.next().get().ifPresentOrElse(UI.getCurrent()::navigate, () -> saved(checked)));
    }

    private static Div said(Checked checked) {
        var sentences = new Div();
        sentences.addClassName("said");
        checked.sentences().forEach(each -> sentences.add(new Paragraph(each)));
        return sentences;
    }

    private void saved(Checked checked) {
        removeAll();
        message.say(getTranslation("sharing.saved"));
        add(message, said(checked));
    }
}
