package org.alongside.kit;

import com.vaadin.flow.component.html.Span;

/** A status: shape and word always, colour only on top. */
public final class Status extends Span {

    /** The five shapes of the product. */
    public enum Shape {
        DONE("✓"),
        ON_TRACK("●"),
        ATTENTION("▲"),
        OVERDUE("■"),
        NOT_STARTED("◌");

        private final String sign;

        Shape(String sign) {
            this.sign = sign;
        }
    }

    public Status(Shape shape, String word) {
        addClassNames("status", shape.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        var sign = new Span(shape.sign);
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(word));
    }
}
