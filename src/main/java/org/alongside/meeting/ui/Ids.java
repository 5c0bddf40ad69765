package org.alongside.meeting.ui;

import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;

/** Ids in an address; what is no id names nothing. */
final class Ids {

    private Ids() {}

    static Optional<PersonId> person(BeforeEnterEvent event) {
        return id(event, "person").map(PersonId::new);
    }

    static Optional<ItemId> meeting(BeforeEnterEvent event) {
        return id(event, "meeting").map(ItemId::new);
    }

    /** An item by the text of its id. */
    static Optional<ItemId> item(String text) {
        try {
            return Optional.of(new ItemId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
