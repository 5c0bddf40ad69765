package org.alongside.action.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.ActionDetails;
import org.alongside.action.ActionStatus;
import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.action.BarrierKind;

/** The four answers. One press answers; words may be given and need not be. Stuck and not ours ask one thing more, in the same place. */
class AnswerPart extends Div {

    private final ActionDetails action;
    private final Consumer<Answer> answered;
    private final TextField words = new TextField();
    private final Div more = new Div();

    AnswerPart(ActionDetails action, Consumer<Answer> answered) {
        this.action = action;
        this.answered = answered;
        addClassName("answers");
        words.setLabel(getTranslation("action.words"));
        words.addClassName("wide");
        var done = answer("action.answer.done", () -> answered.accept(new Answer.Done(words.getValue())));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var answers = row(done, onTrack(), stuck(), notOurs());
        if (action.status() == ActionStatus.PROPOSED) {
            answers.addComponentAtIndex(
                    1, answer("action.answer.accept", () -> answered.accept(new Answer.Accepted(words.getValue()))));
        }
        add(words, answers, more);
    }

    /** For the card that is answered next: not a button, so that a key that is still held answers nothing. */
    Focusable<?> first() {
        return words;
    }

    private Button onTrack() {
        return answer("action.answer.on-track", () -> answered.accept(new Answer.OnTrack(words.getValue())));
    }

    private Button stuck() {
        return answer("action.answer.stuck", this::askWhy);
    }

    private Button notOurs() {
        return answer("action.answer.not-ours", this::askWhose);
    }

    private void askWhy() {
        var wouldHelp = new TextField(getTranslation("action.whatWouldHelp"));
        wouldHelp.addClassName("wide");
        var exactly = kinds(Stream.of(Barrier.values())
                .flatMap(reason -> BarrierKind.under(reason).stream())
                .distinct()
                .toList());
        var reasons = row();
        for (var barrier : Barrier.values()) {
            reasons.add(answer(
                    "action.barrier." + barrier.code(),
                    () -> answered.accept(
                            new Answer.Stuck(barrier, words.getValue(), wouldHelp.getValue(), exactly.getValue()))));
        }
        more.removeAll();
        more.add(wouldHelp, exactly, new Paragraph(getTranslation("action.why")), reasons);
        ((Focusable<?>) reasons.getComponentAt(0)).focus();
    }

    private void askWhose() {
        var whose = new TextField(getTranslation("action.whose"));
        whose.setValue(words.getValue());
        var exactly = kinds(BarrierKind.declined());
        more.removeAll();
        more.add(
                whose,
                exactly,
                answer("action.send", () -> answered.accept(new Answer.NotOurs(whose.getValue(), exactly.getValue()))));
        whose.focus();
    }

    private Select<BarrierKind> kinds(List<BarrierKind> choices) {
        var kinds = new Select<BarrierKind>();
        kinds.setLabel(getTranslation("action.exactly"));
        kinds.setItems(choices);
        kinds.setItemLabelGenerator(kind ->
                kind == null ? getTranslation("action.exactly.none") : getTranslation("action.kind." + kind.code()));
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(getTranslation("action.exactly.none"));
        kinds.addClassName("wide");
        return kinds;
    }

    private Button answer(String key, Runnable act) {
        var button = new Button(getTranslation(key), press -> act.run());
        button.setAriaLabel(getTranslation(key) + ": " + action.title());
        return button;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("row");
        return row;
    }
}
