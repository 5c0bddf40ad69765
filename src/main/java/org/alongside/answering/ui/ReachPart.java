package org.alongside.answering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.answering.Reached;
import org.alongside.kit.Dates;

/** Agencies that are reached by mail alone; each is told once, until somebody says that they know. */
class ReachPart extends Div {

    private final Reached reached;
    private final Told told;

    ReachPart(Reached reached, Told told) {
        this.reached = reached;
        this.told = told;
        add(new H2(getTranslation("answering.silent.title")));
        var agencies = reached.byMail();
        if (agencies.isEmpty()) {
            add(new Paragraph(getTranslation("answering.silent.none")));
        } else {
            var list = new UnorderedList(agencies.stream().map(this::agency).toArray(ListItem[]::new));
            list.addClassName("cards");
            add(new Paragraph(getTranslation("answering.silent.about")), list);
        }
    }

    private ListItem agency(Reached.Row row) {
        var item = new ListItem(new Paragraph(
                getTranslation("answering.silent.one", row.name(), row.address(), Dates.day(row.since()))));
        item.addClassName("item");
        if (!row.seen()) {
            var seen = new Button(
                    getTranslation("answering.silent.seen"),
                    press -> told.of(reached.seen(row.id()), "answering.silent.seen.done"));
            seen.setAriaLabel(seen.getText() + ": " + row.name());
            item.add(seen);
        }
        return item;
    }
}
