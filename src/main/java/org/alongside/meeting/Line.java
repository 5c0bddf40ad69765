package org.alongside.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.alongside.action.ActionDraft;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/** Something written while a meeting runs. Its id becomes the id of the item as which it is issued. */
@Entity
@Table(schema = "meeting", name = "line")
class Line {

    @Id
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    @Column(name = "meeting_id", updatable = false)
    private UUID meeting;

    @Column(insertable = false, updatable = false)
    private @Nullable Long position;

    private String kind;
    private String category;
    private String words;
    private @Nullable UUID ownerAgency;
    private @Nullable UUID ownerTrusted;
    private @Nullable LocalDate due;

    @Column(updatable = false)
    private @Nullable UUID agendaItem;

    @Column(name = "part_id", updatable = false)
    private @Nullable UUID part;

    @Column(updatable = false)
    private UUID authorAgency;

    @Column(updatable = false)
    private UUID authorStaff;

    @Column(updatable = false)
    private Instant typedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable UUID agreedBy;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant agreedAt;

    private @Nullable UUID issuedAs;
    private @Nullable Instant struckAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Line() {}

    Line(LineDraft draft, Meeting meeting, AgencyId agency, StaffId author, Instant at) {
        this.id = draft.id();
        this.person = meeting.person();
        this.meeting = meeting.id();
        this.agendaItem = draft.agendaPoint();
        this.part = draft.part();
        this.authorAgency = agency.value();
        this.authorStaff = author.value();
        this.typedAt = at;
        this.kind = draft.kind().code();
        this.category = draft.category();
        this.words = draft.words();
        this.ownerAgency = draft.owner().agencyColumn();
        this.ownerTrusted = draft.owner().trustedColumn();
        this.due = draft.due();
    }

    void change(LineDraft draft) {
        kind = draft.kind().code();
        category = draft.category();
        words = draft.words();
        ownerAgency = draft.owner().agencyColumn();
        ownerTrusted = draft.owner().trustedColumn();
        due = draft.due();
    }

    /** The action that it asks for, of whoever can be asked since. */
    ActionDraft asked(UnaryOperator<Owner> since) {
        return new ActionDraft(
                item(),
                new PersonId(person),
                words,
                since.apply(Owner.of(ownerAgency, ownerTrusted)),
                due,
                new ItemId(meeting),
                agreedBy == null || agreedAt == null ? null : new ActionDraft.Agreed(agreedBy, agreedAt));
    }

    /** The paragraph that it becomes. */
    Minute minuted() {
        return new Minute(item(), person, meeting, position == null ? 0 : position, kind, words, agendaItem);
    }

    void strike(Instant at) {
        struckAt = at;
    }

    boolean isStruck() {
        return struckAt != null;
    }

    void issued() {
        issuedAs = id;
    }

    boolean isAction() {
        return LineKind.of(kind) == LineKind.ACTION;
    }

    boolean isAt(int seen) {
        return version == seen;
    }

    ItemId item() {
        return new ItemId(id);
    }

    /** Written in a restricted part. */
    Optional<UUID> part() {
        return Optional.ofNullable(part);
    }

    ItemId meeting() {
        return new ItemId(meeting);
    }

    String category() {
        return category;
    }
}
