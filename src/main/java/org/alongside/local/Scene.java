package org.alongside.local;

import java.util.Optional;
import java.util.Set;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;

/** Knows how to play some kinds of steps through the verbs of the modules. */
interface Scene {

    /** The kinds of steps it plays. */
    Set<String> kinds();

    /** Plays one step as the viewer at hand. */
    Optional<Refusal> play(PersonId person, Story.Step step);
}
