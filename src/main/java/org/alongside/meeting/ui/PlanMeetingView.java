package org.alongside.meeting.ui;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.casework.Records;
import org.alongside.consent.ItemId;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRefusal;
import org.alongside.meeting.MeetingRoutes;

/** Plans a meeting about one person: a single one, the first of a series, or the one after another ({@code ?after=}, {@code &at=}). */
@Route(MeetingRoutes.PLAN)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR, Roles.SAFEGUARDING_LEAD})
class PlanMeetingView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Planning planning;
    private final Records records;
    private final Message message = new Message();
    private final ItemId id = ItemId.random();

    PlanMeetingView(Planning planning, Records records) {
        this.planning = planning;
        this.records = records;
        addClassName("meeting-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Ids.person(event).orElseThrow(NotFoundException::new);
        var about = records.open(person).orElseThrow(NotFoundException::new);
        var next = next(person, event.getLocation().getQueryParameters());
        removeAll();
        add(new H1(getTranslation("meeting.plan")));
        add(new Paragraph(getTranslation("meeting.about", about.initials(), about.reference())));
        var form = planning.form(person);
        var repeats = new RepeatFields();
        next.ifPresent(each -> planning.fill(form, each));
        repeats.setVisible(next.isEmpty());
        var plan = new Button(
                getTranslation("meeting.form.plan"),
                press -> form.read(id, person)
                        .ifPresentOrElse(draft -> store(form, draft, repeats, next), this::refuseWhen));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(message, form, repeats, plan);
    }

    private Optional<Planning.Next> next(PersonId person, QueryParameters asked) {
        var after = asked.getSingleParameter("after");
        var at = asked.getSingleParameter("at").map(PlanMeetingView::moment).orElse(null);
        return after.map(meeting -> Ids.item(meeting)
                .flatMap(earlier -> planning.after(person, earlier, at))
                .orElseThrow(NotFoundException::new));
    }

    private void store(PlanForm form, MeetingDraft draft, RepeatFields repeats, Optional<Planning.Next> next) {
        var rhythm = repeats.rhythm();
        if (rhythm.isPresent() && repeats.until().isEmpty()) {
            message.refuse(getTranslation(MeetingRefusal.MEETING_SERIES_UNTIL.key()));
            return;
        }
        var refusal = rhythm.map(
                        often -> planning.plan(draft, often, repeats.until().orElseThrow()))
                .orElseGet(() -> next.map(each -> planning.plan(draft, each)).orElseGet(() -> planning.plan(draft)));
        refusal.ifPresentOrElse(
                reason -> refuse(form, repeats, reason),
                () -> UI.getCurrent().navigate(MeetingRoutes.one(draft.person(), id)));
    }

    private void refuseWhen() {
        message.refuse(getTranslation(MeetingRefusal.MEETING_WHEN.key()));
    }

    private void refuse(PlanForm form, RepeatFields repeats, Refusal refusal) {
        form.refuse(refusal);
        repeats.refuse(refusal == MeetingRefusal.MEETING_SERIES_UNTIL ? getTranslation(refusal.key()) : "");
        message.refuse(getTranslation(refusal.key()));
    }

    private static LocalDateTime moment(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException noMoment) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.plan");
    }
}
