package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.SHARE;
import static org.alongsidedb.consent.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;

/** Shares of a person and what was taken back of them, as far as the viewer may read them; {@link SharingNames} turns ids into names. */
@Service
@Transactional(readOnly = true)
public class ShareFacts {

    /** One share. State is {@code active}, {@code pending}, {@code ended} or {@code withdrawn}. */
    public record Share(
            UUID id,
            List<UUID> agencies,
            List<UUID> posts,
            List<UUID> trusted,
            List<String> categories,
            List<String> families,
            List<UUID> items,
            String how,
            OffsetDateTime begins,
            OffsetDateTime ends,
            boolean needsSecond,
            UUID recordedBy,
            OffsetDateTime recordedAt,
            @Nullable UUID approvedBy,
            String state) {}

    /** What was taken back of a share; null is all of it. */
    public record Withdrawal(
            UUID share,
            @Nullable List<UUID> recipients,
            @Nullable List<String> categories,
            @Nullable List<String> families,
            @Nullable List<UUID> items,
            String recordedKind,
            UUID recordedBy,
            OffsetDateTime recordedAt) {}

    private final DSLContext db;

    ShareFacts(DSLContext db) {
        this.db = db;
    }

    /** Shares of a person, newest first. */
    public List<Share> shares(PersonId person) {
        return db.select(
                        SHARE.ID,
                        Arrayed.list(SHARE.AGENCIES),
                        Arrayed.list(SHARE.STAFF),
                        Arrayed.list(SHARE.TRUSTED),
                        Arrayed.list(SHARE.CATEGORIES),
                        Arrayed.list(SHARE.FAMILIES),
                        Arrayed.list(SHARE.ITEMS),
                        SHARE.HOW,
                        SHARE.BEGINS,
                        SHARE.ENDS,
                        SHARE.NEEDS_SECOND,
                        SHARE.RECORDED_BY,
                        SHARE.RECORDED_AT,
                        SHARE.APPROVED_BY,
                        Routines.shareState(SHARE.ID))
                .from(SHARE)
                .where(SHARE.PERSON_ID.eq(person.value()))
                .orderBy(SHARE.RECORDED_ORDER.desc())
                .fetch(mapping(Share::new));
    }

    /** What was taken back of a person's shares, oldest first. */
    public List<Withdrawal> withdrawals(PersonId person) {
        return db.select(
                        WITHDRAWAL.SHARE_ID,
                        Arrayed.list(WITHDRAWAL.RECIPIENTS),
                        Arrayed.list(WITHDRAWAL.CATEGORIES),
                        Arrayed.list(WITHDRAWAL.FAMILIES),
                        Arrayed.list(WITHDRAWAL.ITEMS),
                        WITHDRAWAL.RECORDED_KIND,
                        WITHDRAWAL.RECORDED_BY,
                        WITHDRAWAL.RECORDED_AT)
                .from(WITHDRAWAL)
                .where(WITHDRAWAL.PERSON_ID.eq(person.value()))
                .orderBy(WITHDRAWAL.RECORDED_AT, WITHDRAWAL.ID)
                .fetch(mapping(Withdrawal::new));
    }
}
