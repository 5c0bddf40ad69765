package org.alongside.meeting;

import java.util.List;
import java.util.UUID;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** Who is invited to a meeting, what they answered and whether they came. */
@Service
@Transactional(readOnly = true)
public class Guests {

    /** Somebody invited whom the reader may know of. */
    public record Invited(
            UUID id,
            String name,
            Came came,
            @Nullable String who,
            @Nullable Coming reply,
            @Nullable String replyWords) {}

    private final DSLContext db;

    Guests(DSLContext db) {
        this.db = db;
    }

    /** Who is invited; a trusted person appears to those who may know of them. */
    public List<Invited> of(MeetingPage.Plan plan) {
        var name = coalesce(AGENCY_.NAME, TRUSTED.NAME);
        return db.select(
                        INVITATION.ID,
                        name,
                        INVITATION.ATTENDED.convertFrom(Came::of),
                        INVITATION.WHO,
                        INVITATION.REPLY.convertFrom(code -> code == null ? null : Coming.of(code)),
                        INVITATION.REPLY_WORDS)
                .from(INVITATION)
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(INVITATION.AGENCY_ID))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(INVITATION.TRUSTED_ID))
                .where(INVITATION.PERSON_ID.eq(plan.person().value()))
                .and(INVITATION.ITEM_ID.eq(plan.id().value()))
                .and(name.isNotNull())
                .orderBy(name)
                .fetch(mapping(Invited::new));
    }
}
