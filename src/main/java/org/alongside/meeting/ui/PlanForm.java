package org.alongside.meeting.ui;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRefusal;
import org.jspecify.annotations.Nullable;

/** What, when, how long, where, who, and how the person takes part. */
class PlanForm extends Div {

    private final TextField title = line("meeting.form.title");
    private final WhenFields when = new WhenFields();
    private final TextField place = line("meeting.form.place");
    private final MultiSelectComboBox<Owners.Row> invited = new MultiSelectComboBox<>();
    private final Select<Attendance> attends = new Select<>();
    private final TextField because = line("meeting.form.because");
    private final TextField voice = line("meeting.form.voice");
    private final AgendaFields agenda;

    PlanForm(List<Owners.Row> owners, AgendaFields agenda) {
        this.agenda = agenda;
        addClassNames("wide", "form");
        invited.setLabel(getTranslation("meeting.form.invited"));
        invited.setItems(owners);
        invited.setItemLabelGenerator(
                each -> each.involved() ? each.name() : getTranslation("meeting.form.notInvolved", each.name()));
        invited.setManualValidation(true);
        invited.addClassName("wide");
        attends.setLabel(getTranslation("meeting.form.attends"));
        attends.setItems(Attendance.values());
        attends.setItemLabelGenerator(each -> getTranslation("meeting.attends." + each.code()));
        attends.setValue(Attendance.ALL);
        attends.addClassName("wide");
        add(title, when, place, invited);
        add(new H2(getTranslation("meeting.person")), attends, because, voice, agenda);
    }

    /** The same fields for a meeting that is planned already; agenda and invitations stay as they are. */
    static PlanForm changing(Plan plan) {
        var form = new PlanForm(List.of(), new AgendaFields(List.of(), List.of()));
        form.show(plan, WhenFields.local(plan.heldAt().toInstant()));
        form.attends.setValue(plan.attends());
        form.because.setValue(plan.because() == null ? "" : plan.because());
        form.voice.setValue(plan.voice() == null ? "" : plan.voice());
        form.remove(form.invited, form.agenda);
        return form;
    }

    /** Begins with what was planned for another meeting, and who was invited to it. */
    void like(Plan earlier, @Nullable LocalDateTime at, List<Owner> guests) {
        show(earlier, at);
        agenda.choose(earlier.kind());
        invited.setValue(invited.getListDataView()
                .getItems()
                .filter(each -> guests.contains(each.owner()))
                .toList());
    }

    private void show(Plan plan, @Nullable LocalDateTime at) {
        title.setValue(plan.title());
        when.show(at, plan.lasts());
        place.setValue(plan.place());
    }

    /** The plan; nothing when there is no readable date and time, which is said at the field. */
    Optional<MeetingDraft> read(ItemId id, PersonId person) {
        return when.begins()
                .map(at -> new MeetingDraft(
                        id,
                        person,
                        agenda.kind(),
                        title.getValue().strip(),
                        at,
                        when.lasts(),
                        place.getValue().strip(),
                        attends.getValue(),
                        because.getValue().strip(),
                        voice.getValue().strip(),
                        agenda.read(),
                        invited.getValue().stream().map(Owners.Row::owner).toList()));
    }

    /** Says a refusal at the field that it is about. */
    void refuse(Refusal refusal) {
        for (HasValidationProperties field : List.of(title, place, because, voice, invited)) {
            mark(field, "");
        }
        when.refuseLength("");
        if (refusal instanceof MeetingRefusal about) {
            var sentence = getTranslation(refusal.key());
            switch (about) {
                case MEETING_TITLE -> mark(title, sentence);
                case MEETING_PLACE -> mark(place, sentence);
                case MEETING_LENGTH -> when.refuseLength(sentence);
                case MEETING_WHY_NOT_THERE -> mark(because, sentence);
                case MEETING_WHOSE_VOICE -> mark(voice, sentence);
                case MEETING_NOBODY_INVITED -> mark(invited, sentence);
                default -> {}
            }
        }
    }

    private static void mark(HasValidation field, String sentence) {
        field.setInvalid(!sentence.isEmpty());
        field.setErrorMessage(sentence);
    }

    private TextField line(String key) {
        var field = new TextField(getTranslation(key));
        field.setManualValidation(true);
        field.addClassName("wide");
        return field;
    }
}
