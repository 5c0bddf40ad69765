package org.alongside.meeting.ui;

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
import com.vaadin.flow.router.Route;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.casework.Records;
import org.alongside.consent.ItemId;
import org.alongside.kit.Message;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;

/** Plans a meeting about one person. */
@Route(MeetingRoutes.PLAN)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR, Roles.SAFEGUARDING_LEAD})
class PlanMeetingView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final Records records;
    private final Owners owners;
    private final Message message = new Message();
    private final ItemId id = ItemId.random();

    PlanMeetingView(Meetings meetings, Records records, Owners owners) {
        this.meetings = meetings;
        this.records = records;
        this.owners = owners;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Ids.person(event).orElseThrow(NotFoundException::new);
        var about = records.open(person).orElseThrow(NotFoundException::new);
        removeAll();
        add(new H1(getTranslation("meeting.plan")));
        add(new Paragraph(getTranslation("meeting.about", about.initials(), about.reference())));
        var form = new PlanForm(owners.of(person));
        var plan = new Button(getTranslation("meeting.form.plan"), press -> plan(form, person));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(message, form, plan);
    }

    private void plan(PlanForm form, PersonId person) {
        form.read(id, person).ifPresent(draft -> plan(form, draft));
    }

    private void plan(PlanForm form, MeetingDraft draft) {
        meetings.plan(draft)
                .ifPresentOrElse(
                        refusal -> refuse(form, refusal),
                        () -> UI.getCurrent().navigate(MeetingRoutes.one(draft.person(), id)));
    }

    private void refuse(PlanForm form, Refusal refusal) {
        form.refuse(refusal);
        message.refuse(getTranslation(refusal.key()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.plan");
    }
}
