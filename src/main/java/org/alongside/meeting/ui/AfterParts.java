package org.alongside.meeting.ui;

import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.alongside.action.PersonActions;
import org.alongside.casework.tab.Eyes;
import org.alongside.casework.tab.Stubs;
import org.alongside.meeting.CorrectionList;
import org.alongside.meeting.Corrections;
import org.alongside.meeting.Guests;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MinuteList;
import org.alongside.meeting.MinuteSets;
import org.alongside.meeting.MinutesCopies;
import org.alongside.meeting.ReadMarks;
import org.alongside.meeting.Summaries;
import org.alongside.meeting.SummaryPage;

/** Puts together what a meeting shows once it has ended: the minutes for every reader, and the chair's agency's work on them. */
@org.springframework.stereotype.Component
class AfterParts {

    private final MeetingPage page;
    private final Guests guests;
    private final MinuteList minutes;
    private final MinutesCopies copies;
    private final MinuteSets sets;
    private final Corrections corrections;
    private final CorrectionList proposed;
    private final ReadMarks marks;
    private final Summaries summaries;
    private final SummaryPage summary;
    private final PersonActions actions;
    private final Eyes eyes;
    private final Stubs stubs;

    AfterParts(
            MeetingPage page,
            Guests guests,
            MinuteList minutes,
            MinutesCopies copies,
            MinuteSets sets,
            Corrections corrections,
            CorrectionList proposed,
            ReadMarks marks,
            Summaries summaries,
            SummaryPage summary,
            PersonActions actions,
            Eyes eyes,
            Stubs stubs) {
        this.page = page;
        this.guests = guests;
        this.minutes = minutes;
        this.copies = copies;
        this.sets = sets;
        this.corrections = corrections;
        this.proposed = proposed;
        this.marks = marks;
        this.summaries = summaries;
        this.summary = summary;
        this.actions = actions;
        this.eyes = eyes;
        this.stubs = stubs;
    }

    Component of(Plan plan, Runnable changed) {
        var part = new Div();
        part.addClassNames("wide", "after");
        copies.state(plan).ifPresent(state -> part.add(new StatePart(plan, state, sets, changed)));
        part.add(new MinutesPart(
                plan,
                minutes.issued(plan),
                actions.of(plan.person(), plan.id()),
                page.agenda(plan),
                eyes.of(plan.person()),
                stubs.of(plan.person(), Set.of("minutes", "action"))));
        if (plan.chairs()) {
            part.add(new CorrectionsPart(minutes.issued(plan), proposed.of(plan), corrections, changed));
            part.add(summary(plan, changed), new ReadMarksPart(guests.of(plan), marks.of(plan)));
        }
        return part;
    }

    private Component summary(Plan plan, Runnable changed) {
        var draft = summary.of(plan);
        var proposal = draft.isPresent()
                ? ""
                : new SummaryWords(CopyLinks::word)
                        .draft(
                                plan,
                                summary.sources(plan.id()),
                                minutes.issued(plan),
                                actions.of(plan.person(), plan.id()));
        return new SummaryPart(plan, draft, proposal, summaries, changed);
    }
}
