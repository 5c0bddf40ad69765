package org.alongside.meeting;

import java.time.Instant;
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

/** One planned meeting, and what became of it. */
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

    @Embedded
    private TakesPart takesPart;

    @Embedded
    private @Nullable Course course = new Course();

    private @Nullable Occasion occasion;

    @Column(updatable = false)
    private @Nullable UUID sittingId;

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
        this.takesPart = new TakesPart(draft);
    }

    Optional<Refusal> change(MeetingDraft draft) {
        var refusal = course().notComing();
        if (refusal.isEmpty()) {
            title = draft.title();
            slot = slot.moved(draft);
            takesPart = new TakesPart(draft);
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
        var refusal = course().cancel(because, at);
        if (refusal.isEmpty()) {
            slot = slot.calledOff();
        }
        return refusal;
    }

    /** What became of it; Hibernate keeps none as long as nothing did. */
    Course course() {
        if (course == null) {
            course = new Course();
        }
        return course;
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

    String title() {
        return title;
    }
}
