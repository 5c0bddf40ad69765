package org.alongside.meeting.ui;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.actor.Refusal;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.kit.Status;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Summaries;
import org.alongside.meeting.SummaryPage;

/** For the chair's agency: the plain summary for the person, written, read and sent by humans, one after the other. */
class SummaryPart extends Div {

    private final Plan plan;
    private final Summaries summaries;
    private final Runnable changed;
    private final Message message = new Message();
    private final TextArea words = new TextArea();

    SummaryPart(Plan plan, Optional<SummaryPage.Draft> draft, String proposal, Summaries summaries, Runnable changed) {
        this.plan = plan;
        this.summaries = summaries;
        this.changed = changed;
        addClassName("item");
        words.setLabel(getTranslation("summary.words"));
        words.setHelperText(getTranslation("summary.help"));
        words.setManualValidation(true);
        words.addClassName("wide");
        words.setValue(draft.map(SummaryPage.Draft::words).orElse(proposal));
        add(new H2(getTranslation("summary.title")), new Paragraph(getTranslation("summary.text")), message, words);
        var version = draft.map(SummaryPage.Draft::version).orElse(0);
        add(button("summary.save", () -> summaries.write(plan.id(), version, words.getValue())));
        draft.ifPresent(this::next);
    }

    private void next(SummaryPage.Draft draft) {
        var sentAt = draft.sentAt();
        var readBy = draft.readBy();
        var readAt = draft.readAt();
        if (sentAt != null) {
            add(new Status(Status.Shape.DONE, getTranslation("summary.sent", Dates.moment(sentAt))));
        }
        if (draft.canBeSent() && readBy != null && readAt != null) {
            add(new Paragraph(getTranslation("summary.readBy", readBy, Dates.moment(readAt))));
            add(unchanged(draft, "summary.send", () -> summaries.send(plan.id(), draft.version())));
        } else if (readAt == null) {
            add(new Paragraph(getTranslation("summary.notRead")));
            add(unchanged(draft, "summary.markRead", () -> summaries.read(plan.id(), draft.version())));
        }
    }

    /** Only what is saved can be read and sent: words that were typed since are saved first. */
    private Button unchanged(SummaryPage.Draft draft, String key, Supplier<Optional<Refusal>> verb) {
        return new Button(getTranslation(key), press -> {
            if (words.getValue().strip().equals(draft.words())) {
                told(verb.get());
            } else {
                message.refuse(getTranslation("summary.saveFirst"));
            }
        });
    }

    private Button button(String key, Supplier<Optional<Refusal>> verb) {
        return new Button(getTranslation(key), press -> told(verb.get()));
    }

    private void told(Optional<Refusal> refusal) {
        words.setInvalid(refusal.isPresent());
        refusal.ifPresentOrElse(
                reason -> {
                    words.setErrorMessage(getTranslation(reason.key()));
                    message.refuse(getTranslation(reason.key()));
                },
                changed);
    }
}
