package org.alongside.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.kit.Message;
import org.alongside.meeting.Coming;
import org.alongside.meeting.Replies;

/** Whoever is invited says whether they come, with a word if they like, and can say otherwise until it begins. */
class ReplyPart extends Div {

    private final Replies replies;
    private final Replies.Mine mine;
    private final Message message = new Message();
    private final TextField words;
    private final Runnable changed;

    ReplyPart(Replies.Mine mine, Replies replies, Runnable changed) {
        this.replies = replies;
        this.mine = mine;
        this.changed = changed;
        this.words = new TextField(getTranslation("meeting.reply.words"));
        var said = mine.reply()
                .map(coming -> getTranslation("meeting.reply.said." + coming.code()))
                .orElseGet(() -> getTranslation("meeting.reply.none"));
        var row = new Div();
        row.addClassName("row");
        for (var coming : Coming.values()) {
            row.add(new Button(getTranslation("meeting.reply." + coming.code()), press -> reply(coming)));
        }
        words.setValue(mine.words() == null ? "" : mine.words());
        words.addClassName("wide");
        addClassName("item");
        add(new H2(getTranslation("meeting.reply.title")), message, new Paragraph(said), words, row);
    }

    private void reply(Coming coming) {
        replies.reply(mine.invitation(), coming, words.getValue())
                .ifPresentOrElse(refusal -> message.refuse(getTranslation(refusal.key())), changed);
    }
}
