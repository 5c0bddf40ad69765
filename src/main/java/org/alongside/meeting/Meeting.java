package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** The course of one meeting: planned, then cancelled or started and ended, each once. */
@Entity
@Table(schema = "meeting", name = "meeting")
class Meeting {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String title;
    private String kind = "";

    @Embedded
    private Slot slot;

    @Column(updatable = false)
    private UUID chair;

    private String personAttends;
    private @Nullable String personVoice;
    private @Nullable String personBecause;
    private @Nullable String personAttended;
    private @Nullable LocalDate nextReview;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID currentPoint;
    private @Nullable Instant currentSince;
    private @Nullable Occasion occasion;

    @Column(updatable = false)
    private @Nullable UUID sittingId;

    private @Nullable Instant cancelledAt;
    private @Nullable String cancelledBecause;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Meeting() {}

    Meeting(MeetingDraft draft, StaffId chair, @Nullable Occasion occasion, @Nullable SittingId sitting) {
        this.occasion = occasion;
        this.sittingId = sitting == null ? null : sitting.value();
        this.id = draft.id().value();
        this.person = draft.person().value();
        this.chair = chair.value();
        this.title = draft.title();
        this.kind = draft.kind();
        this.slot = Slot.of(draft);
        this.personAttends = draft.attends().code();
        this.personVoice = draft.voice();
        this.personBecause = draft.because();
    }

    Optional<Refusal> change(MeetingDraft draft) {
        var refusal = notComing();
        if (refusal.isEmpty()) {
            title = draft.title();
            slot = slot.moved(draft);
            personAttends = draft.attends().code();
            personVoice = draft.voice();
            personBecause = draft.because();
        }
        return refusal;
    }

    /** Stands for a date of a series. */
    void joins(Occasion date) {
        occasion = date;
    }

    /** Goes along with an earlier meeting of its series that was changed; agenda and how the person attends stay. */
    void follow(Meeting first, Occasion date) {
        title = first.title;
        slot = slot.moved(SeriesRule.instant(date.seriesAt()), first.slot);
        occasion = date;
    }

    Optional<Refusal> cancel(String because, Instant at) {
        var refusal = notComing();
        if (refusal.isEmpty()) {
            cancelledAt = at;
            cancelledBecause = because;
            slot = slot.calledOff();
        }
        return refusal;
    }

    Optional<Refusal> start(Instant at) {
        var refusal = notComing();
        if (refusal.isEmpty()) {
            startedAt = at;
        }
        return refusal;
    }

    Optional<Refusal> end(Closing closing, Instant at) {
        var refusal = notRunning();
        if (refusal.isEmpty()) {
            var was = closing.personAttended();
            endedAt = at;
            nextReview = closing.nextReview();
            personAttended = was == null ? null : was.code();
        }
        return refusal;
    }

    /** Why nothing can be written down now; nothing while the meeting runs. */
    Optional<Refusal> notRunning() {
        if (cancelledAt != null) {
            return Optional.of(MeetingRefusal.MEETING_CANCELLED);
        }
        if (endedAt != null) {
            return Optional.of(MeetingRefusal.MEETING_ENDED);
        }
        return startedAt == null ? Optional.of(MeetingRefusal.MEETING_NOT_STARTED) : Optional.empty();
    }

    void goTo(UUID point, Instant at) {
        currentPoint = point;
        currentSince = at;
    }

    @Nullable
    UUID currentPoint() {
        return currentPoint;
    }

    @Nullable
    Instant currentSince() {
        return currentSince;
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    UUID id() {
        return id;
    }

    Optional<Occasion> occasion() {
        return Optional.ofNullable(occasion);
    }

    Slot slot() {
        return slot;
    }

    UUID person() {
        return person;
    }

    UUID chair() {
        return chair;
    }

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    String title() {
        return title;
    }

    private Optional<Refusal> notComing() {
        if (cancelledAt != null) {
            return Optional.of(MeetingRefusal.MEETING_CANCELLED);
        }
        return startedAt != null ? Optional.of(MeetingRefusal.MEETING_STARTED) : Optional.empty();
    }
}
