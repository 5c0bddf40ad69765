package org.alongside.meeting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.alongside.action.Owners;
import org.alongside.actor.Roles;
import org.alongside.casework.Caseload;
import org.alongside.kit.Message;
import org.alongside.meeting.AgendaTemplate;
import org.alongside.meeting.AgendaTemplates;
import org.alongside.meeting.CarriedOver;
import org.alongside.meeting.MeetingRefusal;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.SittingDraft;
import org.alongside.meeting.SittingId;
import org.alongside.meeting.Sittings;

/** Plans a panel about several people in one sitting; each part is a meeting of its own with its own invitations. */
@Route(MeetingRoutes.NEW_SITTING)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR, Roles.SAFEGUARDING_LEAD})
class NewSittingView extends VerticalLayout implements HasDynamicTitle {

    private static final int ALL = 500;

    private final Sittings sittings;
    private final Owners owners;
    private final CarriedOver actions;
    private final SittingId id = SittingId.random();
    private final Message message = new Message();
    private final TextField title = new TextField(getTranslation("meeting.form.title"));
    private final WhenFields when = WhenFields.beginning();
    private final TextField place = new TextField(getTranslation("meeting.form.place"));
    private final Select<AgendaTemplate> kind = new Select<>();
    private final MultiSelectComboBox<Caseload.Row> people = new MultiSelectComboBox<>();
    private final Map<Caseload.Row, SlotFields> slots = new LinkedHashMap<>();
    private final Div parts = new Div();

    NewSittingView(Sittings sittings, Caseload caseload, AgendaTemplates agendas, Owners owners, CarriedOver actions) {
        this.sittings = sittings;
        this.owners = owners;
        this.actions = actions;
        addClassName("meeting-plan");
        title.addClassName("wide");
        title.setHelperText(getTranslation("meeting.sitting.titleHelp"));
        place.addClassName("wide");
        parts.addClassName("wide");
        choices(caseload, agendas.all());
        var plan = new Button(getTranslation("meeting.sitting.plan"), press -> plan());
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H1(getPageTitle()), new Paragraph(getTranslation("meeting.sitting.about")), message);
        add(title, when, place, kind, people, new H2(getTranslation("meeting.sitting.parts")), parts, plan);
    }

    private void choices(Caseload caseload, List<AgendaTemplate> templates) {
        kind.setLabel(getTranslation("meeting.form.kind"));
        kind.setItems(templates);
        kind.setItemLabelGenerator(AgendaTemplate::kind);
        kind.setValue(templates.getFirst());
        kind.addClassName("wide");
        people.setLabel(getTranslation("meeting.sitting.people"));
        people.setHelperText(getTranslation("meeting.sitting.peopleHelp"));
        people.setItems(caseload.page(new Caseload.Filter(""), 0, ALL).toList());
        people.setItemLabelGenerator(Caseload.Row::name);
        people.addClassName("wide");
        people.addValueChangeListener(change -> show(change.getValue()));
    }

    /** In the order in which they were chosen; what was filled in for somebody stays. */
    private void show(Set<Caseload.Row> chosen) {
        slots.keySet().removeIf(row -> !chosen.contains(row));
        chosen.forEach(row -> slots.computeIfAbsent(
                row,
                each -> new SlotFields(
                        each.person(), each.name(), owners.of(each.person()), actions.about(each.person()))));
        parts.removeAll();
        slots.values().forEach(parts::add);
    }

    private void plan() {
        when.begins()
                .ifPresentOrElse(
                        begins -> sittings.plan(new SittingDraft(
                                        id,
                                        kind.getValue().kind(),
                                        title.getValue().strip(),
                                        begins,
                                        place.getValue().strip(),
                                        slots.values().stream()
                                                .map(slot -> slot.read(kind.getValue()))
                                                .toList()))
                                .ifPresentOrElse(
                                        refusal -> message.refuse(getTranslation(refusal.key())),
                                        () -> UI.getCurrent().navigate(MeetingRoutes.sitting(id))),
                        () -> message.refuse(getTranslation(MeetingRefusal.MEETING_WHEN.key())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.sitting.new");
    }
}
