package org.alongside.answering;

import java.util.Optional;
import java.util.function.Supplier;

import org.alongside.actor.Refusal;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.AgencyId;

/**
 * Somebody at the other end of an agency's address, for half an hour.
 *
 * @param name of the agency
 * @param desk as whom they act: the agency's mail desk
 */
public record Visit(AgencyId agency, String name, String address, Viewer desk) {

    /** Does this as the agency's mail desk. */
    public Optional<Refusal> act(Supplier<Optional<Refusal>> verb) {
        return Viewers.as(desk, verb);
    }
}
