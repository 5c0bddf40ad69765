package org.alongside.kit;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/** A sign beside a word; only the word is read out. */
public final class Sign extends Span {

    /** The sign of another lawful ground than consent. It is drawn, for the typefaces of many devices lack it. */
    public static final String SHIELD = "⛨";

    private static final String DRAWN = """
            <svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor">
                <path d="M8 0 14 2v6c0 3.6-2.4 6.4-6 8-3.6-1.6-6-4.4-6-8V2z"/>
            </svg>""";

    public Sign(String sign) {
        getElement().setAttribute("aria-hidden", "true");
        if (sign.equals(SHIELD)) {
            add(new Svg(DRAWN));
        } else {
            setText(sign);
        }
    }
}
