package org.alongside.action;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;

/** Going to a senior about an action without waiting for any clock; a module above, which writes mails, does it. */
public interface Escalation {

    /** The viewer is somebody who may: a coordinator. */
    boolean isOffered();

    /** Writes to the senior of the viewer's agency, and keeps what is at stake and why with the action. */
    Optional<Refusal> tell(ItemId action, Stake stake, String because);
}
