package org.alongside.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.action.Owners;
import org.alongside.action.PersonActions;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.Stubs;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.MinuteList;

/** Puts together what a meeting shows at its present stage, for this reader. */
@org.springframework.stereotype.Component
class MeetingParts {

    private final Meetings meetings;
    private final MeetingPage page;
    private final Lines lines;
    private final MinuteList minutes;
    private final PersonActions actions;
    private final Owners owners;
    private final Eyes eyes;
    private final Stubs stubs;
    private final java.time.Clock clock;

    MeetingParts(
            Meetings meetings,
            MeetingPage page,
            Lines lines,
            MinuteList minutes,
            PersonActions actions,
            Owners owners,
            Eyes eyes,
            Stubs stubs,
            java.time.Clock clock) {
        this.meetings = meetings;
        this.page = page;
        this.lines = lines;
        this.minutes = minutes;
        this.actions = actions;
        this.owners = owners;
        this.eyes = eyes;
        this.stubs = stubs;
        this.clock = clock;
    }

    Component of(Plan plan, boolean checking, Runnable changed) {
        var part = new Div();
        part.addClassName("wide");
        if (plan.endedAt() != null) {
            part.add(after(plan));
        } else if (plan.startedAt() != null && plan.chairs()) {
            part.add(
                    checking
                            ? new CheckPart(plan, minutes.lines(plan), meetings, changed)
                            : new RunningPart(
                                    plan, lines, minutes, page.agenda(plan), owners.of(plan.person()), clock));
        } else if (plan.startedAt() != null) {
            part.add(new Paragraph(part.getTranslation("meeting.runningElsewhere")));
        } else if (!plan.cancelled() && plan.chairs()) {
            part.add(new StartPart(plan, meetings, changed));
        }
        part.add(new PlanPart(plan, page.agenda(plan)), new InvitedPart(plan, page.invited(plan), meetings));
        part.add(eyes.of(plan.person()).on(plan.id()));
        return part;
    }

    private Component after(Plan plan) {
        return new MinutesPart(
                plan,
                minutes.issued(plan),
                actions.of(plan.person(), plan.id()),
                page.agenda(plan),
                eyes.of(plan.person()),
                stubs.of(plan.person(), java.util.Set.of("minutes", "action")));
    }
}
