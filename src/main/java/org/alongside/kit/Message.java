package org.alongside.kit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence on the page that says what happened and what can be done next. It stays until the next one; it is never only a toast. */
public final class Message extends Div implements Focusable<Div> {

    public Message() {
        addClassName("message");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        clear();
    }

    /** Something was done. */
    public void say(String sentence) {
        show(sentence, "said");
    }

    /** Something was done, and what was pressed is gone: the sentence takes the focus, so that the next key goes on from here. */
    public void announce(String sentence) {
        say(sentence);
        setTabIndex(-1);
        focus();
    }

    /** Something was not done, and why; wherever on the page it was asked for, the sentence comes into view. */
    public void refuse(String sentence) {
        show(sentence, "refused");
        scrollIntoView();
    }

    /** Nothing to say. */
    public void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(String sentence, String tone) {
        removeAll();
        removeClassNames("said", "refused");
        addClassName(tone);
        add(new Paragraph(sentence));
        setVisible(true);
    }
}
