package org.alongside.circle.ui;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.alongside.actor.PersonId;
import org.alongside.circle.CircleRoutes;
import org.alongside.circle.NowHeld;

/** A meeting that is being held, with the way to read along; not there while there is none. */
class NowCard extends Section {

    NowCard(PersonId person, List<NowHeld.Row> now) {
        addClassName("card");
        setVisible(!now.isEmpty());
        add(new H2(getTranslation("circle.now")));
        for (var each : now) {
            add(
                    new Paragraph(getTranslation("circle.now.held", each.title())),
                    new Anchor(CircleRoutes.now(person, each.id()), getTranslation("circle.now.follow")));
        }
    }
}
