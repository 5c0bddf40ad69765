package org.alongside.meeting;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;

/** A panel about several people, one after the other. */
@Entity
@Table(schema = "meeting", name = "sitting")
class Sitting {

    @Id
    private UUID id;

    private String title;
    private String place;
    private Instant begins;
    private UUID chair;
    private UUID agencyId;
    private Instant plannedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected Sitting() {}

    Sitting(SittingDraft draft, StaffId chair, AgencyId agency, Instant at) {
        this.id = draft.id().value();
        this.title = draft.title();
        this.place = draft.place();
        this.begins = draft.begins();
        this.chair = chair.value();
        this.agencyId = agency.value();
        this.plannedAt = at;
    }
}
