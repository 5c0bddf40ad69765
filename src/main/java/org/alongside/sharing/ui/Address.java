package org.alongside.sharing.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;

/** Reads what an address names; whatever is no id is not available, like everything hidden. */
final class Address {

    private Address() {}

    static PersonId person(BeforeEnterEvent event) {
        return new PersonId(id(event, "person").orElseThrow(NotFoundException::new));
    }

    static String text(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }

    static Optional<UUID> id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
