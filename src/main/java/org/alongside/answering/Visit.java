package org.alongside.answering;

import org.alongside.actor.Viewer;
import org.alongside.agency.AgencyId;

/**
 * Somebody at the other end of an agency's address, for half an hour.
 *
 * @param name of the agency
 * @param desk as whom they act: the agency's mail desk
 */
public record Visit(AgencyId agency, String name, String address, Viewer desk) {}
