package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.PROPOSAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** What has been proposed: all of it for the chair's agency, one's own agency's for those who follow. */
@Service
@Transactional(readOnly = true)
public class ProposalList {

    /** A proposal; the answer is {@code taken}, {@code left} or missing. */
    public record Row(
            UUID id,
            LineKind kind,
            String words,
            @Nullable String owner,
            @Nullable LocalDate due,
            @Nullable UUID agendaPoint,
            String by,
            String agency,
            @Nullable String answer,
            int version) {}

    private final DSLContext db;

    ProposalList(DSLContext db) {
        this.db = db;
    }

    /** Proposals in the order in which they were made. */
    public List<Row> of(ItemId meeting) {
        var owner = AGENCY_.as("owner");
        return db.select(
                        PROPOSAL.ID,
                        PROPOSAL.KIND.convertFrom(LineKind::of),
                        PROPOSAL.WORDS,
                        coalesce(owner.NAME, TRUSTED.NAME),
                        PROPOSAL.DUE,
                        PROPOSAL.AGENDA_ITEM,
                        STAFF.NAME,
                        AGENCY_.NAME,
                        PROPOSAL.ANSWER,
                        PROPOSAL.VERSION)
                .from(PROPOSAL)
                .join(STAFF)
                .on(STAFF.ID.eq(PROPOSAL.AUTHOR_STAFF))
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(PROPOSAL.AUTHOR_AGENCY))
                .leftJoin(owner)
                .on(owner.ID.eq(PROPOSAL.OWNER_AGENCY))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(PROPOSAL.OWNER_TRUSTED))
                .where(PROPOSAL.MEETING_ID.eq(meeting.value()))
                .orderBy(PROPOSAL.PROPOSED_AT, PROPOSAL.ID)
                .fetch(mapping(Row::new));
    }
}
