package org.alongside.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.alongside.action.Owner;
import org.jspecify.annotations.Nullable;

/** What is open when a meeting ends. All of it is said; nothing of it stands in the way. */
public final class EndCheck {

    /**
     * One thing that is missing or was left open.
     *
     * @param what last part of its translation key
     * @param about the line, the point or the guest that it is about; empty when it is about the meeting
     */
    public record Gap(String what, String about) {

        /** The key of its sentence. */
        public String key() {
            return "meeting.missing." + what;
        }
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Gap> gaps = new ArrayList<>();

    private EndCheck() {}

    /** Looks at what was planned, who came, what was written and read back, and what is settled at the end. */
    public static List<Gap> of(
            MeetingPage.Plan plan,
            List<Guests.Invited> invited,
            List<Agenda.Point> points,
            List<MinuteList.Row> lines,
            Closing closing) {
        var check = new EndCheck();
        lines.forEach(line -> check.line(line, plan, points));
        points.forEach(point -> check.point(points.indexOf(point) + 1, point, lines));
        check.say(closing.nextReview() == null, "review", "");
        check.person(plan, closing.personAttended());
        invited.forEach(check::guest);
        return List.copyOf(check.gaps);
    }

    private void line(MinuteList.Row line, MeetingPage.Plan plan, List<Agenda.Point> points) {
        var action = line.kind() == LineKind.ACTION;
        say(action && line.owner() instanceof Owner.NobodyYet, "owner", line.words());
        say(action && line.due() == null, "due", line.words());
        say(action && isPast(line.due(), plan.startedAt()), "past", line.words());
        say(action && !line.agreed() && !isToBeReadBack(line, points), "agreed", line.words());
        say(line.kind().code().equals("question"), "question", line.words());
        say(line.kind() == LineKind.DISAGREEMENT, "disagreement", line.words());
    }

    private static boolean isPast(@Nullable LocalDate due, @Nullable OffsetDateTime started) {
        return due != null
                && started != null
                && due.isBefore(started.atZoneSameInstant(LONDON).toLocalDate());
    }

    /** The point itself is said to be open then. */
    private static boolean isToBeReadBack(MinuteList.Row line, List<Agenda.Point> points) {
        return points.stream().anyMatch(point -> point.id().equals(line.agendaPoint()) && point.readBackAt() == null);
    }

    private void point(int number, Agenda.Point point, List<MinuteList.Row> lines) {
        var asked = lines.stream()
                .anyMatch(line -> line.kind() == LineKind.ACTION && point.id().equals(line.agendaPoint()));
        say(asked && point.readBackAt() == null, "readBack", number + " " + point.title());
    }

    private void person(MeetingPage.Plan plan, @Nullable Attendance attended) {
        say(attended == null, "attended", "");
        say(attended == Attendance.NONE && isBlank(plan.because()), "because", "");
        say(attended == Attendance.NONE && isBlank(plan.voice()), "voice", "");
    }

    private void guest(Guests.Invited guest) {
        say(guest.came() == Came.NOT_KNOWN, "came", guest.name());
        say(guest.came() == Came.ABSENT, "apology", guest.name());
    }

    private void say(boolean isOpen, String what, String about) {
        if (isOpen) {
            gaps.add(new Gap(what, about));
        }
    }

    private static boolean isBlank(@Nullable String words) {
        return words == null || words.isBlank();
    }
}
