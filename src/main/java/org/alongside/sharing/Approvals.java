package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.consent.Tables.WAITING;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** What waits for a second professional: shares and nominations of people whom the viewer knows of, recorded by somebody else. */
@Service
@Transactional
public class Approvals {

    /** Something that waits. Kind is {@code share} or {@code nomination}; how is null for a nomination, relationship for a share. */
    public record Row(
            PersonId person,
            String name,
            String reference,
            UUID id,
            String kind,
            List<String> recipients,
            List<String> categories,
            List<String> families,
            List<UUID> items,
            @Nullable String how,
            OffsetDateTime begins,
            OffsetDateTime ends,
            @Nullable String relationship,
            @Nullable String verified,
            String recordedBy,
            String recordedAgency,
            OffsetDateTime recordedAt) {}

    private final DSLContext db;
    private final Shares shares;
    private final Nominations nominations;

    Approvals(DSLContext db, Shares shares, Nominations nominations) {
        this.db = db;
        this.shares = shares;
        this.nominations = nominations;
    }

    /** What the viewer may approve, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Row> waiting() {
        var waiting = WAITING();
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME, PERSON.INITIALS),
                        PERSON.REFERENCE,
                        waiting.ID,
                        waiting.KIND,
                        Arrayed.list(waiting.RECIPIENTS),
                        Arrayed.list(waiting.CATEGORIES),
                        Arrayed.list(waiting.FAMILIES),
                        Arrayed.list(waiting.ITEMS),
                        waiting.HOW,
                        waiting.BEGINS,
                        waiting.ENDS,
                        waiting.RELATIONSHIP,
                        waiting.VERIFIED,
                        waiting.RECORDED_BY,
                        waiting.RECORDED_AGENCY,
                        waiting.RECORDED_AT)
                .from(waiting)
                .join(PERSON)
                .on(PERSON.ID.eq(waiting.PERSON_ID))
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(PERSON.ID))
                .orderBy(waiting.RECORDED_AT, waiting.ID)
                .fetch(mapping(Row::new));
    }

    /** The viewer approves as the second professional. */
    public Optional<Refusal> approve(Row row) {
        return row.kind().equals("share")
                ? shares.approve(new ShareId(row.id()))
                : nominations.approve(new NominationId(row.id()));
    }
}
