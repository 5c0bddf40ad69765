package org.alongside.meeting.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.alongside.action.Owners;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.meeting.AgendaTemplate;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.CarriedOver;
import org.alongside.meeting.SittingDraft;

/** The part of a sitting about one person: how long, who is invited to it alone, how the person takes part, open actions. */
class SlotFields extends Div {

    private static final int USUAL = 30;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 240;

    private final ItemId meeting = ItemId.random();
    private final PersonId person;
    private final IntegerField lasts = new IntegerField();
    private final MultiSelectComboBox<Owners.Row> invited = new MultiSelectComboBox<>();
    private final Select<Attendance> attends = new Select<>();
    private final TextField because = new TextField();
    private final TextField voice = new TextField();
    private final CarriedFields carried;

    SlotFields(PersonId person, String name, List<Owners.Row> owners, List<CarriedOver.Row> open) {
        this.person = person;
        this.carried = new CarriedFields(open);
        addClassName("item");
        lasts.setLabel(getTranslation("meeting.sitting.lasts", name));
        lasts.setMin(SHORTEST);
        lasts.setMax(LONGEST);
        lasts.setValue(USUAL);
        lasts.addClassName("wide");
        invited.setLabel(getTranslation("meeting.sitting.invited", name));
        invited.setItems(owners);
        invited.setItemLabelGenerator(Owners.Row::name);
        invited.addClassName("wide");
        attends.setLabel(getTranslation("meeting.sitting.attends", name));
        attends.setItems(Arrays.asList(Attendance.values()));
        attends.setItemLabelGenerator(each -> getTranslation("meeting.attends." + each.code()));
        attends.setValue(Attendance.ALL);
        attends.addClassName("wide");
        because.setLabel(getTranslation("meeting.sitting.because", name));
        because.addClassName("wide");
        voice.setLabel(getTranslation("meeting.sitting.voice", name));
        voice.addClassName("wide");
        add(new H3(name), lasts, invited, attends, because, voice, carried);
    }

    SittingDraft.Part read(AgendaTemplate template) {
        return new SittingDraft.Part(
                meeting,
                person,
                Duration.ofMinutes(Objects.requireNonNullElse(lasts.getValue(), 0)),
                attends.getValue(),
                because.getValue().strip(),
                voice.getValue().strip(),
                template.agenda(carried.read()),
                invited.getValue().stream().map(Owners.Row::owner).toList());
    }
}
