package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import org.alongside.actor.Refusal;
import org.jspecify.annotations.Nullable;

/** What becomes of a planned meeting: it is cancelled, or started, led from point to point and ended, each once. */
@Embeddable
class Course {

    private @Nullable Instant cancelledAt;
    private @Nullable String cancelledBecause;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID currentPoint;
    private @Nullable Instant currentSince;
    private @Nullable String personAttended;
    private @Nullable LocalDate nextReview;

    /** Nothing has become of it yet; also for Hibernate. */
    protected Course() {}

    Optional<Refusal> cancel(String because, Instant at) {
        var refusal = notComing();
        if (refusal.isEmpty()) {
            cancelledAt = at;
            cancelledBecause = because;
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

    /** Why the plan can no longer be changed; nothing while the meeting is still to come. */
    Optional<Refusal> notComing() {
        if (cancelledAt != null) {
            return Optional.of(MeetingRefusal.MEETING_CANCELLED);
        }
        return startedAt != null ? Optional.of(MeetingRefusal.MEETING_STARTED) : Optional.empty();
    }

    /** Why it is over, or never will be; nothing while it is to come or runs. */
    Optional<Refusal> notOpen() {
        if (cancelledAt != null) {
            return Optional.of(MeetingRefusal.MEETING_CANCELLED);
        }
        return endedAt != null ? Optional.of(MeetingRefusal.MEETING_ENDED) : Optional.empty();
    }

    /** Why nothing can be written down now; nothing while the meeting runs. */
    Optional<Refusal> notRunning() {
        return notOpen()
                .or(() -> startedAt == null ? Optional.of(MeetingRefusal.MEETING_NOT_STARTED) : Optional.empty());
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

    Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }
}
