package org.alongside.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.action.Owners;
import org.alongside.casework.tab.Eyes;
import org.alongside.meeting.Agenda;
import org.alongside.meeting.AgendaPlan;
import org.alongside.meeting.Attended;
import org.alongside.meeting.Guests;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.Replies;
import org.alongside.meeting.Room;
import org.alongside.meeting.Seat;

/** Puts together what a meeting shows at its present stage, for this reader. */
@org.springframework.stereotype.Component
class MeetingParts {

    private final Meetings meetings;
    private final MeetingPage page;
    private final Guests guests;
    private final Lines lines;
    private final MinuteList minutes;
    private final Room room;
    private final Agenda agenda;
    private final AgendaPlan agendaPlan;
    private final Replies replies;
    private final Attended attended;
    private final Owners owners;
    private final Eyes eyes;
    private final BeforeParts before;
    private final AfterParts after;
    private final java.time.Clock clock;

    MeetingParts(
            Meetings meetings,
            MeetingPage page,
            Guests guests,
            Lines lines,
            MinuteList minutes,
            Room room,
            Agenda agenda,
            AgendaPlan agendaPlan,
            Replies replies,
            Attended attended,
            Owners owners,
            Eyes eyes,
            BeforeParts before,
            AfterParts after,
            java.time.Clock clock) {
        this.meetings = meetings;
        this.page = page;
        this.guests = guests;
        this.lines = lines;
        this.minutes = minutes;
        this.room = room;
        this.agenda = agenda;
        this.agendaPlan = agendaPlan;
        this.replies = replies;
        this.attended = attended;
        this.owners = owners;
        this.eyes = eyes;
        this.before = before;
        this.after = after;
        this.clock = clock;
    }

    Component of(Plan plan, boolean checking, Runnable changed) {
        var part = new Div();
        part.addClassName("wide");
        if (plan.endedAt() != null) {
            part.add(after.of(plan, changed), new AttendedPart(plan, attended.of(plan.id())));
        } else if (plan.startedAt() != null && plan.chairs()) {
            part.add(
                    checking
                            ? new CheckPart(
                                    plan,
                                    guests.of(plan),
                                    agenda.of(plan),
                                    minutes.lines(plan),
                                    before.offered(plan),
                                    meetings,
                                    changed)
                            : new RunningPart(
                                    plan, lines, minutes, page.agenda(plan), owners.of(plan.person()), clock));
        } else if (plan.startedAt() != null) {
            part.add(new Paragraph(part.getTranslation("meeting.runningElsewhere")));
            if (room.seat(plan.id()) == Seat.FOLLOWER) {
                part.add(new Anchor(
                        MeetingRoutes.live(plan.person(), plan.id()), part.getTranslation("meeting.follow")));
            }
        } else if (plan.planning()) {
            part.add(before.start(plan, changed));
        }
        if (plan.toCome()) {
            replies.mine(plan.id()).forEach(mine -> part.add(new ReplyPart(mine, replies, changed)));
        }
        part.add(
                new PlanPart(plan, new AgendaPart(plan, page.agenda(plan), agendaPlan, changed)),
                new InvitedPart(
                        plan,
                        guests.of(plan),
                        before.reportStates(plan),
                        meetings,
                        before.inviting(plan, changed).orElse(null)));
        before.of(plan, page.agenda(plan), changed).forEach(part::add);
        part.add(eyes.of(plan.person()).on(plan.id()));
        return part;
    }
}
