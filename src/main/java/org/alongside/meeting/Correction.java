package org.alongside.meeting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewer;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** Other words for a paragraph, proposed by one of its readers while the minutes are a draft, and answered once by the chair's agency. */
@Entity
@Table(schema = "meeting", name = "correction")
class Correction {

    @Id
    private UUID id;

    @Column(name = "item_id", updatable = false)
    private UUID paragraph;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String why;

    @Column(updatable = false)
    private @Nullable UUID fromAgency;

    @Column(updatable = false)
    private @Nullable UUID fromStaff;

    @Column(updatable = false)
    private @Nullable UUID fromTrusted;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable Boolean accepted;
    private @Nullable String answer;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Correction() {}

    Correction(NewWording proposed, Minute of, Viewer from, Optional<AgencyId> agency, Instant at) {
        this.id = proposed.id();
        this.paragraph = of.id();
        this.person = of.person();
        this.meeting = of.meeting();
        this.words = proposed.words();
        this.why = proposed.why();
        this.fromAgency = agency.map(AgencyId::value).orElse(null);
        this.fromStaff = from.post().map(StaffId::value).orElse(null);
        this.fromTrusted = from.trusted().map(TrustedId::value).orElse(null);
        this.proposedAt = at;
    }

    /** Accepts or declines it, with a word. */
    Optional<Refusal> answer(boolean yes, String word, StaffId by, Instant at) {
        if (answeredAt != null) {
            return Optional.of(MeetingRefusal.CORRECTION_ANSWERED);
        }
        accepted = yes;
        answer = word;
        answeredBy = by.value();
        answeredAt = at;
        return Optional.empty();
    }

    /** The wording that comes of it. */
    NewWording wording() {
        return new NewWording(UUID.randomUUID(), new ItemId(paragraph), words, why);
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    ItemId meeting() {
        return new ItemId(meeting);
    }

    UUID id() {
        return id;
    }
}
