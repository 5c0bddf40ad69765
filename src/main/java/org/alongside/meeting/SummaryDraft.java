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
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** The summary for the person while it is written. Somebody has to say that they read it before it is sent; changing it takes that back. */
@Entity
@Table(schema = "meeting", name = "summary_draft")
class SummaryDraft {

    @Id
    @Column(name = "meeting_id")
    private UUID meeting;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(updatable = false)
    private UUID authorAgency;

    private String words;
    private UUID[] sources;
    private UUID writtenBy;
    private Instant writtenAt;
    private @Nullable UUID readBy;
    private @Nullable Instant readAt;
    private @Nullable UUID sentAs;
    private @Nullable Instant sentAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected SummaryDraft() {}

    SummaryDraft(Meeting meeting, AgencyId agency, String words, UUID[] sources, StaffId by, Instant at) {
        this.meeting = meeting.id();
        this.person = meeting.person();
        this.authorAgency = agency.value();
        this.words = words;
        this.sources = sources.clone();
        this.writtenBy = by.value();
        this.writtenAt = at;
    }

    void change(String better, UUID[] now, StaffId by, Instant at) {
        words = better;
        sources = now.clone();
        writtenBy = by.value();
        writtenAt = at;
        readBy = null;
        readAt = null;
    }

    void read(StaffId by, Instant at) {
        readBy = by.value();
        readAt = at;
    }

    /** The summary as it goes to the person, once; not before somebody read these words. */
    Optional<Refusal> send(UUID item, Instant at) {
        if (readBy == null || sentAt != null && readAt != null && !sentAt.isBefore(readAt)) {
            return Optional.of(MeetingRefusal.SUMMARY_NOT_READ);
        }
        sentAs = item;
        sentAt = at;
        return Optional.empty();
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    String words() {
        return words;
    }

    UUID[] sources() {
        return sources.clone();
    }

    Optional<UUID> readBy() {
        return Optional.ofNullable(readBy);
    }
}
