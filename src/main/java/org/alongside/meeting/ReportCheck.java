package org.alongside.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.agency.WorkingDays;
import org.alongside.kit.Dates;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import static org.alongsidedb.consent.Tables.CATEGORY;
import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.REPORT;

/** What a report must say when it is asked for and when it is handed in. */
@Component
class ReportCheck {

    private static final int LONGEST = 20_000;

    /** Working days before the meeting (coordination, 4.1). */
    private static final int DAYS_BEFORE = 2;

    private final DSLContext db;
    private final WorkingDays days;
    private final Clock clock;

    ReportCheck(DSLContext db, WorkingDays days, Clock clock) {
        this.db = db;
        this.days = days;
        this.clock = clock;
    }

    Optional<Refusal> asking(ReportDraft draft) {
        var id = draft.meeting().value();
        var meeting = db.selectFrom(MEETING_)
                .where(MEETING_.ITEM_ID
                        .eq(id)
                        .and(MEETING_.PERSON_ID.eq(draft.person().value())))
                .fetchOptional();
        if (meeting.isEmpty()) {
            return Optional.of(Refused.NOT_AVAILABLE);
        } else if (!Boolean.TRUE.equals(Routines.leads(db.configuration(), id))) {
            return Optional.of(Refused.NOT_ALLOWED);
        } else if (meeting.get().getStartedAt() != null || meeting.get().getCancelledAt() != null) {
            return Optional.of(
                    meeting.get().getStartedAt() == null
                            ? MeetingRefusal.MEETING_CANCELLED
                            : MeetingRefusal.MEETING_STARTED);
        } else if (draft.asked().isBlank() || draft.asked().length() > PlanCheck.LINE) {
            return Optional.of(MeetingRefusal.REPORT_WHAT);
        } else if (draft.due().isBefore(today())
                || draft.due().isAfter(Dates.dayOf(meeting.get().getHeldAt().toInstant()))) {
            return Optional.of(MeetingRefusal.REPORT_DUE);
        }
        return notInvited(draft).or(() -> askedAlready(draft));
    }

    Optional<Refusal> handing(ReportText text) {
        if (text.pieces().isEmpty()) {
            return Optional.of(MeetingRefusal.REPORT_EMPTY);
        } else if (text.pieces().stream()
                .anyMatch(piece -> piece.words().isBlank() || piece.words().length() > LONGEST)) {
            return Optional.of(MeetingRefusal.REPORT_TOO_LONG);
        } else if (!text.shared() && (text.whyNot().isBlank() || text.whyNot().length() > PlanCheck.LINE)) {
            return Optional.of(MeetingRefusal.REPORT_WHY_NOT_SHARED);
        }
        return Optional.empty();
    }

    /** By when reports are asked for when nobody says: two working days before the meeting, not before today. */
    LocalDate due(MeetingPage.Plan plan) {
        var due = days.before(Dates.dayOf(plan.heldAt().toInstant()), DAYS_BEFORE);
        return due.isBefore(today()) ? today() : due;
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    int usualLevel(String category) {
        return db.select(CATEGORY.LEVEL)
                .from(CATEGORY)
                .where(CATEGORY.CODE.eq(category))
                .fetchOptional(CATEGORY.LEVEL)
                .map(Short::intValue)
                .orElse(3);
    }

    private Optional<Refusal> notInvited(ReportDraft draft) {
        var invited = db.fetchExists(
                INVITATION,
                INVITATION
                        .ITEM_ID
                        .eq(draft.meeting().value())
                        .and(INVITATION.AGENCY_ID.eq(draft.from().value())));
        return invited ? Optional.empty() : Optional.of(MeetingRefusal.REPORT_NOT_INVITED);
    }

    private Optional<Refusal> askedAlready(ReportDraft draft) {
        var asked = db.fetchExists(
                REPORT,
                REPORT.MEETING_ID
                        .eq(draft.meeting().value())
                        .and(REPORT.AGENCY_ID.eq(draft.from().value()))
                        .and(REPORT.WITHDRAWN_AT.isNull()));
        return asked ? Optional.of(MeetingRefusal.REPORT_ASKED) : Optional.empty();
    }
}
