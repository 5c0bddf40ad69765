package org.alongside.kit;

import com.vaadin.flow.component.html.Span;

/** A status: shape and word always, colour only on top. */
public final class Status extends Span {

    /** The shapes of the product; the shield stands for another lawful ground than consent. */
    public enum Shape {
        DONE("✓"),
        ON_TRACK("●"),
        ATTENTION("▲"),
        OVERDUE("■"),
        NOT_STARTED("◌"),
        SHIELD(Sign.SHIELD);

        private final String sign;

        Shape(String sign) {
            this.sign = sign;
        }
    }

    public Status(Shape shape, String word) {
        addClassNames("status", shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        add(new Sign(shape.sign), new Span(word));
    }
}
