package org.alongside.sharing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.alongside.agency.StaffId;
import org.alongside.consent.Recipient;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.BARS;
import static org.alongsidedb.consent.Tables.FREEZES;
import static org.jooq.Records.mapping;

/** Freezes and bars around a person, each for those who are told of it or decide about it; nobody who is frozen or barred is among them. */
@Service
@Transactional(readOnly = true)
public class Protections {

    /** A trusted person who sees nothing until a safeguarding lead has decided, which is due on a day. */
    public record Freeze(
            UUID trusted,
            String name,
            String recordedBy,
            OffsetDateTime recordedAt,
            LocalDate decideBy,
            boolean mayDecide) {}

    /** Somebody who must never see this person; a human being is named by a post or a sign-in as trusted person. */
    public record Bar(UUID id, Recipient who, String name, String recordedBy, OffsetDateTime recordedAt) {}

    private final DSLContext db;

    Protections(DSLContext db) {
        this.db = db;
    }

    /** Freezes of trusted persons whom the person named. */
    public List<Freeze> freezes(PersonId person) {
        return db.selectFrom(FREEZES(person.value())).fetch(mapping(Freeze::new));
    }

    /** The freeze of one of them, when there is one that the viewer may know of. */
    public Optional<Freeze> freeze(PersonId person, UUID trusted) {
        return freezes(person).stream()
                .filter(each -> each.trusted().equals(trusted))
                .findFirst();
    }

    /** Bars that stand, the oldest first. */
    public List<Bar> bars(PersonId person) {
        return db.selectFrom(BARS(person.value()))
                .fetch(row -> new Bar(
                        row.getId(),
                        who(row.getStaffId(), row.getTrustedId(), row.getAgencyId()),
                        row.getName(),
                        row.getRecordedBy(),
                        row.getRecordedAt()));
    }

    private static Recipient who(@Nullable UUID post, @Nullable UUID trusted, @Nullable UUID agency) {
        if (post != null) {
            return new Recipient.OfPost(new StaffId(post));
        }
        return trusted != null
                ? new Recipient.OfTrusted(new TrustedId(trusted))
                : new Recipient.OfAgency(new AgencyId(java.util.Objects.requireNonNull(agency)));
    }
}
