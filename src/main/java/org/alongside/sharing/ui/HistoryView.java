package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.sharing.Answers;
import org.alongside.sharing.History;
import org.alongside.sharing.Readers;
import org.alongside.sharing.ShareFacts;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** Who could see what on a day, and what one reader could see; day and reader are the address, and the page prints as it reads. */
@Route(SharingRoutes.HISTORY)
@RolesAllowed(Roles.STAFF)
class HistoryView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final History history;
    private final SharingFacts facts;
    private final Readers readers;
    private final ShareFacts shares;
    private final SharingNames names;

    HistoryView(History history, SharingFacts facts, Readers readers, ShareFacts shares, SharingNames names) {
        this.history = history;
        this.facts = facts;
        this.readers = readers;
        this.shares = shares;
        this.names = names;
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
                new HistoryFields(person, day.orElse(null), known.get(reader), known, words));
        if (day.isEmpty()) {
            refuse(getTranslation("sharing.history.noDay", written));
            return;
        }
        refusal(day.get(), registered, name).ifPresent(this::refuse);
        answers.ifPresent(rows -> add(list(day.get(), name, words).show(rows, known, reader)));
        if (answers.isPresent() && reader.isEmpty()) {
            add(shares(person, day.get(), name));
        }
    }

    private HistoryShares shares(PersonId person, LocalDate day, String name) {
        return new HistoryShares(day, new Telling(this::getTranslation, name, names.of(person)))
                .show(shares.shares(person), shares.withdrawals(person));
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

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.history");
    }
}
