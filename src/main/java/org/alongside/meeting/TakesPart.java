package org.alongside.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.jspecify.annotations.Nullable;

/** How the person is to take part in a meeting, who carries their voice, and why if they do not come. */
@Embeddable
class TakesPart {

    @Column(name = "person_attends")
    private String attends;

    @Column(name = "person_voice")
    private @Nullable String voice;

    @Column(name = "person_because")
    private @Nullable String because;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected TakesPart() {}

    TakesPart(MeetingDraft draft) {
        this.attends = draft.attends().code();
        this.voice = draft.voice();
        this.because = draft.because();
    }
}
