package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.consent.ItemId;
import org.alongsidedb.agency.tables.Staff;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.PERSON_READS;
import static org.alongsidedb.meeting.Tables.SUMMARY_DRAFT;
import static org.jooq.Records.mapping;

/** The summary for the person as the chair's agency sees it: what it may tell of, and how far it is. */
@Service
@Transactional(readOnly = true)
public class SummaryPage {

    /**
     * What is written so far.
     *
     * @param readBy who said that they read this version; null while nobody has
     * @param sentAt when it was last sent to the person; null while it never was
     */
    public record Draft(
            String words,
            String writtenBy,
            OffsetDateTime writtenAt,
            @Nullable String readBy,
            @Nullable OffsetDateTime readAt,
            @Nullable OffsetDateTime sentAt,
            int version) {

        /** Somebody read these words, and they have not been sent yet. */
        public boolean canBeSent() {
            return readAt != null && (sentAt == null || sentAt.isBefore(readAt));
        }
    }

    private static final Staff READER = STAFF.as("reader");

    private final DSLContext db;

    SummaryPage(DSLContext db) {
        this.db = db;
    }

    /** What is written; nothing for everybody but the chair's agency. */
    public Optional<Draft> of(MeetingPage.Plan plan) {
        return db.select(
                        SUMMARY_DRAFT.WORDS,
                        STAFF.NAME,
                        SUMMARY_DRAFT.WRITTEN_AT,
                        READER.NAME,
                        SUMMARY_DRAFT.READ_AT,
                        SUMMARY_DRAFT.SENT_AT,
                        SUMMARY_DRAFT.VERSION)
                .from(SUMMARY_DRAFT)
                .join(STAFF)
                .on(STAFF.ID.eq(SUMMARY_DRAFT.WRITTEN_BY))
                .leftJoin(READER)
                .on(READER.ID.eq(SUMMARY_DRAFT.READ_BY))
                .where(SUMMARY_DRAFT.PERSON_ID.eq(plan.person().value()))
                .and(SUMMARY_DRAFT.MEETING_ID.eq(plan.id().value()))
                .fetchOptional(mapping(Draft::new));
    }

    /** Paragraphs and actions of the meeting that the person may read; empty for everybody but the chair's agency. */
    public Set<UUID> sources(ItemId meeting) {
        return db.selectFrom(PERSON_READS(meeting.value())).fetchSet(PERSON_READS.ITEM);
    }
}
