package org.alongside.sharing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.consent.OverrideKind;
import org.alongsidedb.consent.Routines;
import org.alongsidedb.consent.tables.Overrides;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.OVERRIDES;
import static org.jooq.Records.mapping;

/** Overrides that the viewer may know of: those told of them, whoever raised them, and those who decide about them. */
@Service
@Transactional(readOnly = true)
public class OverrideList {

    /** One override. State is {@code active}, {@code second} while it waits for approval, or {@code ended}. */
    public record Row(
            UUID id,
            PersonId person,
            String initials,
            String reference,
            OverrideKind kind,
            List<UUID> agencies,
            List<UUID> posts,
            List<UUID> trusted,
            List<String> recipients,
            List<String> categories,
            List<UUID> items,
            String reason,
            boolean told,
            @Nullable String notToldBecause,
            @Nullable LocalDate lookAgainOn,
            String state,
            OffsetDateTime until,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Nullable String approvedBy,
            boolean mayEnd,
            boolean mayLookAgain) {}

    private final DSLContext db;

    OverrideList(DSLContext db) {
        this.db = db;
    }

    /** Overrides of a person, newest first, ended ones included. */
    public List<Row> of(PersonId person) {
        return rows(OVERRIDES(person.value()));
    }

    /** One of them. */
    public Optional<Row> one(PersonId person, UUID id) {
        return of(person).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** What the viewer may approve, longest waiting first, whether the viewer knows the person or not. */
    public List<Row> waiting() {
        return rows(OVERRIDES((UUID) null));
    }

    /** When the first of what the viewer sees only without consent closes; nothing when they see nothing so. */
    public Optional<OffsetDateTime> readsUntil(PersonId person) {
        return Optional.ofNullable(Routines.overrideUntil(db.configuration(), person.value()));
    }

    private List<Row> rows(Overrides from) {
        return db.select(
                        from.ID,
                        from.PERSON_ID.convertFrom(PersonId::new),
                        from.INITIALS,
                        from.REFERENCE,
                        from.KIND.convertFrom(OverrideKind::of),
                        Arrayed.list(from.AGENCIES),
                        Arrayed.list(from.STAFF),
                        Arrayed.list(from.TRUSTED),
                        Arrayed.list(from.RECIPIENTS),
                        Arrayed.list(from.CATEGORIES),
                        Arrayed.list(from.ITEMS),
                        from.REASON,
                        from.TELL,
                        from.NOT_TOLD_BECAUSE,
                        from.LOOK_AGAIN_ON,
                        from.STATE,
                        from.HOLDS_UNTIL,
                        from.RECORDED_BY,
                        from.RECORDED_AT,
                        from.APPROVED_BY,
                        from.MAY_END,
                        from.MAY_LOOK_AGAIN)
                .from(from)
                .fetch(mapping(Row::new));
    }
}
