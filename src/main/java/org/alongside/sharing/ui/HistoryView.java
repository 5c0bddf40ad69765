package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.sharing.Answers;
import org.alongside.sharing.History;
import org.alongside.sharing.Readers;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Who could see what on a day, and what one reader could see; day and reader are the address, and the page prints as it reads. */
@Route(SharingRoutes.HISTORY)
@RolesAllowed(Roles.STAFF)
class HistoryView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final History history;
    private final SharingFacts facts;
    private final Readers readers;

    HistoryView(History history, SharingFacts facts, Readers readers) {
        this.history = history;
        this.facts = facts;
        this.readers = readers;
        addClassName("sharing-history");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Address.person(event);
        var registered = history.registered(person).orElseThrow(NotFoundException::new);
        var name = facts.name(person).orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters();
        var reader = asked.getSingleParameter("reader").orElse("");
        var written = asked.getSingleParameter("on").orElse(history.today().toString());
        var day = day(written);
        var answers = day.filter(each -> refusal(each, registered, name).isEmpty())
                .map(each -> byReader(history.on(person, each)));
        var words = new ReaderWords(this::getTranslation, name);
        var known = known(person, answers.orElse(Map.of()));
        removeAll();
        add(
                new H1(getTranslation("sharing.history.of", name)),
                back(person),
                fields(dayField(person, day.orElse(null), reader), readerField(person, written, reader, known, words)));
        if (day.isEmpty()) {
            refuse(getTranslation("sharing.history.noDay", written));
            return;
        }
        refusal(day.get(), registered, name).ifPresent(this::refuse);
        answers.ifPresent(rows -> add(list(day.get(), name, words).show(rows, known, reader)));
    }

    private HistoryList list(LocalDate day, String name, ReaderWords words) {
        return new HistoryList(day, day.equals(history.today()), name, words);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Why there is nothing to tell about a day. */
    private Optional<String> refusal(LocalDate day, LocalDate registered, String name) {
        if (day.isBefore(registered)) {
            return Optional.of(getTranslation("sharing.history.before", name, Dates.day(registered), Dates.day(day)));
        }
        return day.isAfter(history.today())
                ? Optional.of(getTranslation("sharing.history.future", Dates.day(day)))
                : Optional.empty();
    }

    private void refuse(String sentence) {
        var message = new Message();
        message.refuse(sentence);
        add(message);
    }

    private static Map<Answers.Reader, List<Answers.Row>> byReader(List<Answers.Row> rows) {
        return rows.stream().collect(groupingBy(Answers.Row::reader, LinkedHashMap::new, toList()));
    }

    /** Readers of that day, and those of today; a reader is one by their id, whatever they are called by now. */
    private Map<String, Answers.Reader> known(PersonId person, Map<Answers.Reader, List<Answers.Row>> answers) {
        var known = new LinkedHashMap<String, Answers.Reader>();
        answers.keySet().forEach(each -> known.put(each.id().toString(), each));
        readers.of(person).stream()
                .map(row -> new Answers.Reader(row.kind(), row.id(), row.name(), row.agency(), row.role()))
                .forEach(each -> known.putIfAbsent(each.id().toString(), each));
        return known;
    }

    private Anchor back(PersonId person) {
        var back = new Anchor(SharingRoutes.tab(person), getTranslation("sharing.backToRecord"));
        back.addClassName("not-printed");
        return back;
    }

    private static Div fields(DatePicker day, ComboBox<Answers.Reader> reader) {
        var fields = new Div(day, reader);
        fields.addClassNames("fields", "not-printed");
        return fields;
    }

    private DatePicker dayField(PersonId person, @Nullable LocalDate day, String reader) {
        var field = new DatePicker();
        Days.label(field, "sharing.history.day", "sharing.history.day.help");
        field.setValue(day);
        field.setMax(history.today());
        field.addValueChangeListener(change ->
                go(person, change.getValue() == null ? "" : change.getValue().toString(), reader));
        return field;
    }

    private ComboBox<Answers.Reader> readerField(
            PersonId person, String day, String reader, Map<String, Answers.Reader> known, ReaderWords words) {
        var field = new ComboBox<Answers.Reader>(getTranslation("sharing.history.reader"));
        field.setItems(known.values());
        field.setItemLabelGenerator(words::reader);
        field.setHelperText(getTranslation("sharing.history.reader.help"));
        field.setClearButtonVisible(true);
        field.setValue(known.get(reader));
        field.setWidthFull();
        field.addValueChangeListener(change -> go(
                person,
                day,
                change.getValue() == null ? "" : change.getValue().id().toString()));
        return field;
    }

    private static void go(PersonId person, String day, String reader) {
        var query = new LinkedHashMap<String, String>();
        if (!day.isEmpty()) {
            query.put("on", day);
        }
        if (!reader.isEmpty()) {
            query.put("reader", reader);
        }
        UI.getCurrent().navigate(SharingRoutes.history(person), QueryParameters.simple(query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.history");
    }
}
