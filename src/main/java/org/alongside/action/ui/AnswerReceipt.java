package org.alongside.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.alongside.action.ActionDetails;
import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;

/** What became of the last answer, a thank-you, and the way back until the next one. */
class AnswerReceipt extends Div {

    private final Actions actions;
    private final Runnable changed;
    private final Message message = new Message();
    private final Div back = new Div();

    AnswerReceipt(Actions actions, Runnable changed) {
        this.actions = actions;
        this.changed = changed;
        addClassNames("wide", "receipt-of-answer");
        add(message, back);
    }

    void thank(ActionDetails action, Answer answer) {
        message.say(getTranslation("action.thanks", action.title(), word(answer)));
        var undo = new Button(getTranslation("action.undo"), press -> undo(action));
        back.removeAll();
        back.add(undo);
    }

    void refuse(Refusal refusal) {
        back.removeAll();
        message.refuse(getTranslation(refusal.key()));
    }

    void say(String sentence) {
        back.removeAll();
        message.say(sentence);
    }

    private void undo(ActionDetails action) {
        actions.undo(action.id(), action.version() + 1)
                .ifPresentOrElse(this::refuse, () -> say(getTranslation("action.undone", action.title())));
        changed.run();
    }

    private String word(Answer answer) {
        return getTranslation(
                switch (answer) {
                    case Answer.Done done -> "action.answer.done";
                    case Answer.Accepted accepted -> "action.answer.accept";
                    case Answer.OnTrack onTrack -> "action.answer.on-track";
                    case Answer.Stuck stuck -> "action.answer.stuck";
                    case Answer.NotOurs notOurs -> "action.answer.not-ours";
                });
    }
}
