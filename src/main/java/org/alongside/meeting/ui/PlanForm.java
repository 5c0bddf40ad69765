package org.alongside.meeting.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.consent.ItemId;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingPage.Plan;
import org.alongside.meeting.MeetingRefusal;

/** What, when, where, who, and how the person takes part. */
class PlanForm extends Div {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final TextField title = line("meeting.form.title");
    private final DateTimePicker when = new DateTimePicker(getTranslation("meeting.form.when"));
    private final TextField place = line("meeting.form.place");
    private final MultiSelectComboBox<Owners.Row> invited = new MultiSelectComboBox<>();
    private final Select<Attendance> attends = new Select<>();
    private final TextField because = line("meeting.form.because");
    private final TextField voice = line("meeting.form.voice");
    private final AgendaFields agenda = new AgendaFields();

    PlanForm(List<Owners.Row> owners) {
        addClassNames("wide", "form");
        when.setLocale(Locale.UK);
        when.setManualValidation(true);
        invited.setLabel(getTranslation("meeting.form.invited"));
        invited.setItems(owners);
        invited.setItemLabelGenerator(Owners.Row::name);
        invited.setManualValidation(true);
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
        var form = new PlanForm(List.of());
        var because = plan.because();
        var voice = plan.voice();
        form.title.setValue(plan.title());
        form.when.setValue(plan.heldAt().atZoneSameInstant(LONDON).toLocalDateTime());
        form.place.setValue(plan.place());
        form.attends.setValue(plan.attends());
        form.because.setValue(because == null ? "" : because);
        form.voice.setValue(voice == null ? "" : voice);
        form.remove(form.invited, form.agenda);
        return form;
    }

    /** The plan; nothing when there is no readable date and time, which is said at the field. */
    Optional<MeetingDraft> read(ItemId id, PersonId person) {
        var at = when.getValue();
        mark(when, at == null ? getTranslation("refusal.MEETING_WHEN") : "");
        return Optional.ofNullable(at)
                .map(local -> new MeetingDraft(
                        id,
                        person,
                        title.getValue().strip(),
                        local.atZone(LONDON).toInstant(),
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
        if (refusal instanceof MeetingRefusal about) {
            var sentence = getTranslation(refusal.key());
            switch (about) {
                case MEETING_TITLE -> mark(title, sentence);
                case MEETING_PLACE -> mark(place, sentence);
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
