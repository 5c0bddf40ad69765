package org.alongside.local;

import java.util.Map;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.answering.Contacts;
import org.alongside.answering.SeniorAddresses;
import org.springframework.stereotype.Component;

/** Where the agencies of the cast are written to: addresses that lead nowhere but to the built-in mail server. */
@Component
class LocalContacts {

    private record Desk(String address, String role) {}

    private static final Map<String, Desk> DESKS = Map.of(
            "surgery", new Desk("reception@quay-lane.example", "gp-admin"),
            "police", new Desk("liaison@police.example", "police-liaison"),
            "lantern", new Desk("hello@lantern.example", "support-worker"),
            "housing", new Desk("options@housing.example", "housing-officer"));

    private final Contacts contacts;
    private final SeniorAddresses seniors;

    LocalContacts(Contacts contacts, SeniorAddresses seniors) {
        this.contacts = contacts;
        this.seniors = seniors;
    }

    /** Keeps the addresses unless there are others already. */
    void keepOnce() {
        DESKS.forEach((agency, desk) -> {
            if (contacts.of(Stage.agency(agency)).isEmpty()) {
                must(contacts.keep(Stage.agency(agency), desk.address(), null, desk.role()));
            }
        });
        must(seniors.keep(Stage.agency("coordination"), "senior@coordination.example"));
    }

    private static void must(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new IllegalStateException("an agency of the cast has no address: " + reason);
        });
    }
}
