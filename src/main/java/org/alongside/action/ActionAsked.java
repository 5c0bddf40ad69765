package org.alongside.action;

import org.alongside.agency.AgencyId;
import org.alongside.consent.ItemId;

/** An agency was asked for an action, or was given one that somebody else had. Told once that is kept. */
public record ActionAsked(ItemId action, AgencyId owner) {}
