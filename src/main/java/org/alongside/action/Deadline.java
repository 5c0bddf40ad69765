package org.alongside.action;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** Until when: the date that counts, the one first agreed, and why it moved. */
@Embeddable
class Deadline {

    private @Nullable LocalDate due;
    private @Nullable LocalDate firstDue;
    private @Nullable String dueBecause;

    /** For Hibernate. */
    protected Deadline() {}

    Deadline(@Nullable LocalDate due, @Nullable LocalDate firstDue, @Nullable String dueBecause) {
        this.due = due;
        this.firstDue = firstDue;
        this.dueBecause = dueBecause;
    }

    /** Another date; the first one stays. */
    static Deadline moved(@Nullable Deadline before, @Nullable LocalDate due, String because) {
        return new Deadline(due, before == null ? null : before.firstDue, because);
    }
}
