package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;

/** Reads what an address names; whatever is no id is not available, like everything hidden. */
final class Address {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Address() {}

    static PersonId person(BeforeEnterEvent event) {
        return new PersonId(id(event, "person").orElseThrow(NotFoundException::new));
    }

    static String text(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }

    /** Ids that were chosen on the page before; whatever is no id was not. */
    static List<UUID> chosen(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getParameters(name).stream()
                .filter(each -> ID.matcher(each).matches())
                .map(UUID::fromString)
                .toList();
    }

    static Optional<UUID> id(BeforeEnterEvent event, String name) {
        try {
            return event.getRouteParameters().get(name).map(UUID::fromString);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
