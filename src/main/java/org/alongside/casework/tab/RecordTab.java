package org.alongside.casework.tab;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;

/** One part of the record page; implemented as a Spring component by the module that owns what it shows. */
public interface RecordTab {

    /** Last part of the address and, as {@code record.tab.NAME}, key of the heading. */
    String name();

    /** Place among the tabs, smallest first. */
    int order();

    /** Whether this viewer has the tab at all; what is in it is for the rules to say. */
    default boolean shownTo(Viewer viewer) {
        return viewer.kind() == Viewer.Kind.STAFF;
    }

    /** A new component, read for the viewer who asks. */
    Component content(PersonId person);
}
