package org.alongside.meeting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextArea;
import org.alongside.actor.Refusal;
import org.alongside.kit.Message;
import org.alongside.meeting.WritingLine;

/** Minutes that somebody wrote elsewhere, paragraph by paragraph. */
class PastePart extends Details {

    private static final int MOST = 20_000;

    private final Function<List<WritingLine>, Optional<Refusal>> keep;
    private final TextArea pasted = new TextArea();
    private final Message message = new Message();

    PastePart(Function<List<WritingLine>, Optional<Refusal>> keep) {
        this.keep = keep;
        setSummaryText(getTranslation("meeting.paste"));
        pasted.setLabel(getTranslation("meeting.pasted"));
        pasted.setHelperText(getTranslation("meeting.pastedHelp"));
        pasted.addClassName("wide");
        pasted.setManualValidation(true);
        add(pasted, new Button(getTranslation("meeting.pastedKeep"), press -> keep()), message);
    }

    private void keep() {
        var read = WritingLine.pasted(pasted.getValue());
        pasted.setInvalid(pasted.getValue().length() > MOST || read.isEmpty());
        pasted.setErrorMessage(
                read.isEmpty()
                        ? getTranslation("refusal.MEETING_LINE_EMPTY")
                        : getTranslation(
                                "meeting.pastedTooLong", pasted.getValue().length()));
        if (!pasted.isInvalid()) {
            keep.apply(read).ifPresentOrElse(refusal -> message.refuse(getTranslation(refusal.key())), () -> {
                pasted.clear();
                message.say(getTranslation("meeting.pastedKept", read.size()));
            });
        }
    }
}
