package org.alongside.meeting.ui;

import java.util.List;

import com.vaadin.flow.component.select.Select;

/** What a line can be about. Closed categories are offered too, so that the refusal tells where they belong. */
final class Categories {

    private static final List<String> ALL = List.of(
            "minutes",
            "about-me",
            "plan",
            "physical-health",
            "mental-health",
            "substance-use",
            "social-care",
            "housing",
            "money",
            "justice",
            "victimisation",
            "safety-alert",
            "scheme",
            "relationships",
            "action",
            "minutes-restricted",
            "safeguarding");

    private Categories() {}

    /** The one after this, and after the last the first. */
    static String after(String code) {
        return ALL.get((ALL.indexOf(code) + 1) % ALL.size());
    }

    /** A field to choose one; minutes at first. */
    static Select<String> field(String label) {
        var field = new Select<String>();
        field.setLabel(label);
        field.setItems(ALL);
        field.setItemLabelGenerator(code -> field.getTranslation("category." + code));
        field.setValue("minutes");
        return field;
    }
}
