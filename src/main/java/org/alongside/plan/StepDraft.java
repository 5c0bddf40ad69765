package org.alongside.plan;

import java.time.LocalDate;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** A step towards a goal, before it is recorded: what, who does it, until when. */
public record StepDraft(
        ItemId id,
        PersonId person,
        ItemId goal,
        String title,
        String who,
        @Nullable LocalDate due) {}
