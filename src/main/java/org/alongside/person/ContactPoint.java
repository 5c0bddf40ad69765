package org.alongside.person;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** An address, telephone or e-mail: whose, current or old, safe for messages or not known, last verified. */
@Entity
@Table(schema = "person", name = "contact_point")
class ContactPoint {

    @Id
    @Column(name = "item_id")
    private UUID id;

    @Column(name = "person_id", updatable = false)
    private UUID person;

    private String kind;
    private String value;
    private @Nullable String words;
    private @Nullable String place;
    private @Nullable String whose;
    private boolean current;

    @Column(name = "safe_to_leave_message")
    private @Nullable Boolean safeToLeaveMessage;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected ContactPoint() {}

    ContactPoint(ContactDraft draft) {
        id = draft.id().value();
        person = draft.person().value();
        kind = draft.kind().code();
        value = draft.value().strip();
        words = draft.words();
        var where = draft.place();
        place = where == null ? null : where.code();
        whose = draft.whose();
        current = draft.current();
        safeToLeaveMessage = draft.safeToLeaveMessage();
        verifiedOn = draft.verifiedOn();
    }

    void verify(LocalDate day, @Nullable Boolean safe) {
        current = true;
        verifiedOn = day;
        safeToLeaveMessage = safe;
    }

    void retire() {
        current = false;
    }

    boolean isStill(int seen) {
        return version == seen;
    }
}
