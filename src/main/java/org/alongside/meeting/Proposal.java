package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.action.Owner;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** A line that somebody who follows a meeting proposes; taken up it becomes a line with the same id. */
@Entity
@Table(schema = "meeting", name = "proposal")
class Proposal {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private @Nullable UUID ownerAgency;

    @Column(updatable = false)
    private @Nullable UUID ownerTrusted;

    @Column(updatable = false)
    private @Nullable LocalDate due;

    @Column(updatable = false)
    private @Nullable UUID agendaItem;

    @Column(updatable = false)
    private UUID authorAgency;

    @Column(updatable = false)
    private UUID authorStaff;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Proposal() {}

    Proposal(LineDraft draft, Meeting meeting, AgencyId agency, StaffId author, Instant at) {
        this.id = draft.id();
        this.person = meeting.person();
        this.meeting = meeting.id();
        this.kind = draft.kind().code();
        this.words = draft.words();
        this.ownerAgency = draft.owner().agencyColumn();
        this.ownerTrusted = draft.owner().trustedColumn();
        this.due = draft.due();
        this.agendaItem = draft.agendaPoint();
        this.authorAgency = agency.value();
        this.authorStaff = author.value();
        this.proposedAt = at;
    }

    /** Answers it, once. */
    Optional<Refusal> answer(String given, int seen, Instant at) {
        if (answer != null) {
            return Optional.of(MeetingRefusal.MEETING_PROPOSAL_ANSWERED);
        }
        if (version != seen) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        answer = given;
        answeredAt = at;
        return Optional.empty();
    }

    /** The line that it becomes, minuted under this category. */
    LineDraft line(String category) {
        var what = LineKind.of(kind);
        return new LineDraft(
                id,
                new ItemId(meeting),
                what,
                what == LineKind.ACTION ? "action" : category,
                words,
                agendaItem,
                Owner.of(ownerAgency, ownerTrusted),
                due);
    }

    boolean isIn(UUID someMeeting) {
        return meeting.equals(someMeeting);
    }
}
