package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import org.alongside.actor.PersonId;
import org.alongside.kit.DayField;
import org.alongside.sharing.Answers;
import org.alongside.sharing.SharingRoutes;
import org.jspecify.annotations.Nullable;

/** Asks for a day and for one reader, and goes to the address of what is chosen. */
class HistoryFields extends Div {

    private final PersonId person;
    private final DayField day = new DayField();
    private final ComboBox<Answers.Reader> reader = new ComboBox<>();

    /**
     * Fields as the address has them.
     *
     * @param on the day; null when the address names none that exists
     * @param asked the reader; null for everybody
     */
    HistoryFields(
            PersonId person,
            @Nullable LocalDate on,
            Answers.@Nullable Reader asked,
            Map<String, Answers.Reader> known,
            ReaderWords words) {
        this.person = person;
        Days.label(day, "sharing.history.day", "sharing.history.day.help");
        day.setValue(on);
        day.addValueChangeListener(change -> go());
        reader.setLabel(getTranslation("sharing.history.reader"));
        reader.setHelperText(getTranslation("sharing.history.reader.help"));
        reader.setItems(known.values());
        reader.setItemLabelGenerator(words::reader);
        reader.setClearButtonVisible(true);
        reader.setWidthFull();
        reader.setValue(asked);
        reader.addValueChangeListener(change -> go());
        addClassNames("fields", "not-printed");
        add(day, reader);
    }

    private void go() {
        if (!day.isReadable()) {
            return;
        }
        var query = new LinkedHashMap<String, String>();
        day.getOptionalValue().ifPresent(on -> query.put("on", on.toString()));
        reader.getOptionalValue().ifPresent(one -> query.put("reader", one.id().toString()));
        UI.getCurrent().navigate(SharingRoutes.history(person), QueryParameters.simple(query));
    }
}
