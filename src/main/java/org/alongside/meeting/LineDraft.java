package org.alongside.meeting;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A line before it is kept.
 *
 * @param id chosen by the caller, so that entering it again is harmless
 * @param agendaPoint the point under discussion; null before the first
 * @param owner for an action: whose it is
 * @param due for an action: until when
 * @param part the restricted part in which it is written, if any
 */
public record LineDraft(
        UUID id,
        ItemId meeting,
        LineKind kind,
        String category,
        String words,
        @Nullable UUID agendaPoint,
        Owner owner,
        @Nullable LocalDate due,
        @Nullable UUID part) {

    /** A line that is written in no restricted part. */
    public LineDraft(
            UUID id,
            ItemId meeting,
            LineKind kind,
            String category,
            String words,
            @Nullable UUID agendaPoint,
            Owner owner,
            @Nullable LocalDate due) {
        this(id, meeting, kind, category, words, agendaPoint, owner, due, null);
    }

    /** The same line under another point and category; an action stays one. */
    public LineDraft under(@Nullable UUID point, String minuted) {
        return new LineDraft(
                id, meeting, kind, kind == LineKind.ACTION ? category : minuted, words, point, owner, due, part);
    }

    /** The same line in a restricted part: it is minuted where only those who are in the part can read it. */
    public LineDraft in(UUID restricted) {
        var minuted = kind == LineKind.ACTION ? category : Parts.CATEGORY;
        return new LineDraft(id, meeting, kind, minuted, words, agendaPoint, owner, due, restricted);
    }
}
