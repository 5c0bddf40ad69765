package org.alongside.meeting;

import java.time.Duration;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.consent.ConsentRefusal;
import org.jspecify.annotations.Nullable;

/** What a plan must say: what, where, how the person takes part, and, if they do not, why and who speaks for them. */
final class PlanCheck {

    static final int LINE = 500;
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int KIND = 100;

    private PlanCheck() {}

    static Optional<Refusal> of(MeetingDraft draft) {
        if (unreadable(draft.title()) || draft.kind().length() > KIND) {
            return Optional.of(MeetingRefusal.MEETING_TITLE);
        } else if (unreadable(draft.place())) {
            return Optional.of(MeetingRefusal.MEETING_PLACE);
        } else if (isNoLength(draft.lasts())) {
            return Optional.of(MeetingRefusal.MEETING_LENGTH);
        } else if (draft.attends().isAbsence() && unreadable(draft.because())
                || draft.because().length() > LINE) {
            return Optional.of(MeetingRefusal.MEETING_WHY_NOT_THERE);
        } else if (draft.attends() != Attendance.ALL && unreadable(draft.voice())
                || draft.voice().length() > LINE) {
            return Optional.of(MeetingRefusal.MEETING_WHOSE_VOICE);
        }
        return draft.agenda().stream()
                .map(PlanCheck::of)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A point says what it is about, takes between a minute and a working day, and is not about what only a closed set may hold. */
    static Optional<Refusal> of(MeetingDraft.Point point) {
        if (unreadable(point.title())) {
            return Optional.of(MeetingRefusal.MEETING_POINT);
        } else if (isNoTime(point.minutes())) {
            return Optional.of(MeetingRefusal.MEETING_MINUTES);
        }
        return isClosed(point.category()) ? Optional.of(ConsentRefusal.COMPARTMENT_NEEDED) : Optional.empty();
    }

    /** A meeting to which nobody comes is none. */
    static Optional<Refusal> invitedBy(MeetingDraft draft) {
        return draft.invited().isEmpty() ? Optional.of(MeetingRefusal.MEETING_NOBODY_INVITED) : Optional.empty();
    }

    /** Categories that are recorded in a closed set with named members only. */
    static boolean isClosed(String category) {
        return category.equals("safeguarding") || category.equals("minutes-restricted");
    }

    private static boolean isNoLength(Duration lasts) {
        return lasts.compareTo(SHORTEST) < 0 || lasts.compareTo(LONGEST) > 0;
    }

    private static boolean isNoTime(@Nullable Integer minutes) {
        return minutes != null && (minutes < 1 || minutes > 480);
    }

    private static boolean unreadable(String text) {
        return text.isBlank() || text.length() > LINE;
    }
}
