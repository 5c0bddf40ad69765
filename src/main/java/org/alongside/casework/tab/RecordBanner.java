package org.alongside.casework.tab;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import org.alongside.actor.PersonId;

/** A sentence that stands on every tab of the record while something out of the ordinary holds; implemented by the module that knows of it. */
public interface RecordBanner {

    /** A new component for the viewer who asks; empty when nothing holds. */
    Optional<Component> of(PersonId person);
}
