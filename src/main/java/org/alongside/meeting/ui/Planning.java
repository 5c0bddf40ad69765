package org.alongside.meeting.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.meeting.AgendaTemplates;
import org.alongside.meeting.CarriedOver;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingPage;
import org.alongside.meeting.MeetingSeries;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.Rhythm;
import org.alongside.meeting.SeriesDates;
import org.jspecify.annotations.Nullable;

/** What a new plan is chosen from, and what becomes of it: a single meeting, the first of a series, or one for a date of a series. */
@org.springframework.stereotype.Component
class Planning {

    /** The meeting after another one, for a date of its series if it has one. */
    record Next(
            MeetingPage.Plan earlier,
            Optional<ItemId> series,
            @Nullable LocalDateTime at) {}

    private final Meetings meetings;
    private final MeetingSeries series;
    private final SeriesDates dates;
    private final MeetingPage page;
    private final Owners owners;
    private final AgendaTemplates agendas;
    private final CarriedOver actions;

    Planning(
            Meetings meetings,
            MeetingSeries series,
            SeriesDates dates,
            MeetingPage page,
            Owners owners,
            AgendaTemplates agendas,
            CarriedOver actions) {
        this.meetings = meetings;
        this.series = series;
        this.dates = dates;
        this.page = page;
        this.owners = owners;
        this.agendas = agendas;
        this.actions = actions;
    }

    PlanForm form(PersonId person) {
        return new PlanForm(owners.of(person), new AgendaFields(agendas.all(), actions.about(person)));
    }

    /** The meeting after this one; nothing when the viewer may not see this one. */
    Optional<Next> after(PersonId person, ItemId meeting, @Nullable LocalDateTime at) {
        return page.read(person, meeting)
                .map(plan -> new Next(
                        plan, at == null ? Optional.empty() : dates.of(plan).map(SeriesDates.Row::id), at));
    }

    void fill(PlanForm form, Next next) {
        form.like(next.earlier(), next.at(), dates.invited(next.earlier()));
    }

    Optional<Refusal> plan(MeetingDraft draft, Next next) {
        var at = next.at();
        return next.series().isEmpty() || at == null
                ? meetings.plan(draft)
                : series.plan(draft, next.series().get(), at);
    }

    Optional<Refusal> plan(MeetingDraft draft, Rhythm rhythm, LocalDate until) {
        return series.begin(draft, rhythm, until);
    }

    Optional<Refusal> plan(MeetingDraft draft) {
        return meetings.plan(draft);
    }
}
