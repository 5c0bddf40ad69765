package org.alongside.action;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** Tells what was sent about the actions of a person, and when; a module above, which chases them, knows. */
public interface Reminded {

    /**
     * One thing that was sent or done.
     *
     * @param key translation key of the sentence, which takes the time and the reason
     */
    record Sent(String key, OffsetDateTime at, @Nullable String because) {}

    /** For each action about which anything was sent: what, the oldest first. */
    Map<ItemId, List<Sent>> of(PersonId person);
}
