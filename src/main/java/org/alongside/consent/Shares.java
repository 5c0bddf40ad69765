package org.alongside.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Refusal;
import org.alongside.agency.StaffId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.FORESEE;
import static org.jooq.Records.mapping;

/** What the person agreed to, and took back. Every verb is in force, or refused, when it returns (consent rules, section 3). */
@Service
@Transactional
public class Shares {

    private final DSLContext db;

    Shares(DSLContext db) {
        this.db = db;
    }

    /** Records a share: by a member of staff whose agency works with the person and who spoke with them. */
    public Optional<Refusal> record(ShareDraft draft) {
        var named = new Named(draft.to(), draft.what());
        return ConsentRefusal.of(Routines.recordShare(
                db.configuration(),
                draft.id().value(),
                draft.person().value(),
                named.agencies(),
                named.posts(),
                named.trusted(),
                named.blanket(),
                named.categories(),
                named.families(),
                named.items(),
                draft.how(),
                draft.from(),
                draft.until(),
                id(draft.approvedBy())));
    }

    /**
     * What recording this share would mean, told before anything is saved.
     *
     * @param from first day; null is now
     */
    @Transactional(readOnly = true)
    public Foresight foresee(List<Recipient> to, List<Scope> what, String how, @Nullable LocalDate from) {
        var named = new Named(to, what);
        return db.selectFrom(FORESEE(
                        named.agencies(),
                        named.posts(),
                        named.trusted(),
                        named.categories(),
                        named.families(),
                        named.items(),
                        how,
                        from))
                .fetchSingle(mapping(Foresight::new));
    }

    /** A second professional, another human, approves. */
    public Optional<Refusal> approve(ShareId share) {
        return ConsentRefusal.of(Routines.approveShare(db.configuration(), share.value()));
    }

    /** The person, with capacity again, confirms a share that had paused. */
    public Optional<Refusal> confirm(ShareId share) {
        return ConsentRefusal.of(Routines.confirmShare(db.configuration(), UUID.randomUUID(), share.value()));
    }

    /**
     * The person takes a share back, whole or in part, through anybody.
     *
     * @param from recipients who lose it; empty is all of them
     * @param what data that is taken back; empty is all of it
     */
    public Optional<Refusal> withdraw(ShareId share, List<Recipient> from, List<Scope> what) {
        var named = new Named(from, what);
        return ConsentRefusal.of(Routines.recordWithdrawal(
                db.configuration(),
                UUID.randomUUID(),
                share.value(),
                named.everybodyNamed(),
                named.categories(),
                named.families(),
                named.items()));
    }

    /** {@code withdrawn}, {@code ended}, {@code suspended}, {@code pending} or {@code active}; nothing for an unknown share. */
    @Transactional(readOnly = true)
    public Optional<String> state(ShareId share) {
        return Optional.ofNullable(Routines.shareState(db.configuration(), share.value()));
    }

    private static @Nullable UUID id(@Nullable StaffId post) {
        return post == null ? null : post.value();
    }
}
