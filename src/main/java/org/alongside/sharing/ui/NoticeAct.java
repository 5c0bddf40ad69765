package org.alongside.sharing.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.consent.PersonFacts;
import org.alongside.kit.Dates;
import org.alongside.kit.DayField;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.SharingSentence;
import org.springframework.stereotype.Service;

/** The person was told how information is used. */
@Service
class NoticeAct implements SharingAct {

    private final PersonFacts people;
    private final SharingFacts facts;
    private final Clock clock;

    NoticeAct(PersonFacts people, SharingFacts facts, Clock clock) {
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice";
    }

    @Override
    public Form form(PersonId person, Optional<UUID> fact) {
        return new NoticeForm(person, facts.name(person).orElseThrow(NotFoundException::new));
    }

    private class NoticeForm implements Form {

        private final PersonId person;
        private final String name;
        private final Div fields = new Div();
        private final DayField on = new DayField();
        private final RadioButtonGroup<String> format = new RadioButtonGroup<>();
        private final RadioButtonGroup<String> how = new RadioButtonGroup<>();

        NoticeForm(PersonId person, String name) {
            this.person = person;
            this.name = name;
            Days.label(on, "sharing.notice.on", "sharing.notice.on.help");
            choice(format, "sharing.notice.format", "leaflet", "easy-read", "other");
            choice(how, "sharing.notice.how", "spoken", "post", "email");
            fields.addClassName("fields");
            fields.add(on, format, how);
        }

        private void choice(RadioButtonGroup<String> group, String key, String... codes) {
            group.setLabel(fields.getTranslation(key));
            group.setItems(codes);
            group.setItemLabelGenerator(code -> fields.getTranslation(key + "." + code));
            group.setManualValidation(true);
        }

        @Override
        public Component fields() {
            return fields;
        }

        @Override
        public Optional<Checked> read() {
            if (!on.isReadable()) {
                return Optional.empty();
            }
            var day = Objects.requireNonNullElse(on.getValue(), Dates.dayOf(clock.instant()));
            var future = day.isAfter(Dates.dayOf(clock.instant()));
            on.refuse(future ? fields.getTranslation("sharing.notice.future") : "");
            var complete = Days.all(Days.chosen(format, "sharing.choose"), Days.chosen(how, "sharing.choose"), !future);
            return complete
                    ? Optional.of(new Checked(
                            List.of(new SharingSentence(fields::getTranslation)
                                    .notice(name, day, format.getValue(), how.getValue())),
                            fields.getTranslation("sharing.act.notice.save"),
                            () -> people.giveNotice(person, day, format.getValue(), how.getValue()),
                            SharingRoutes.tab(person)))
                    : Optional.empty();
        }
    }
}
