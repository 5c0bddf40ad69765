package org.alongside.action;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * What one action looks like to a reader.
 *
 * @param name the person's name where it is disclosed to the reader; initials and reference stand for it otherwise
 * @param owner name of the agency or trusted person; null for nobody, or for somebody whom the reader does not know of
 * @param overdue the date has passed and nobody said done or cancelled
 * @param version to be named when the action is changed
 */
public record ActionDetails(
        ItemId id,
        PersonId person,
        String initials,
        String reference,
        @Nullable String name,
        String title,
        @Nullable String owner,
        @Nullable LocalDate due,
        boolean overdue,
        ActionStatus status,
        @Nullable Barrier barrier,
        @Nullable String words,
        More more,
        String askedBy,
        String askedByAgency,
        @Nullable String answeredBy,
        @Nullable OffsetDateTime answeredAt,
        boolean mine,
        boolean direct,
        int version) {

    /**
     * What else there is to know.
     *
     * @param needsOwnerBecause code of the reason for which it lost its owner
     * @param worker who inside the owner agency does it
     * @param goal title of the goal that it serves, where it is disclosed to the reader
     * @param detail what the public line does not say, where it is disclosed to the reader
     * @param kind what exactly stops it, or why it was declined
     * @param owned the viewer's agency owns it
     */
    public record More(
            @Nullable String wouldHelp,
            @Nullable String needsOwnerBecause,
            @Nullable String worker,
            @Nullable String goal,
            @Nullable String detail,
            @Nullable BarrierKind kind,
            boolean owned) {}
}
