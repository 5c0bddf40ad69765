package org.alongside.casework.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import org.alongside.casework.Records;
import org.alongside.kit.Dates;
import org.alongside.person.NhsNumber;

/** Name, preferred name, born and NHS number together, so that nobody is identified by one of them alone. */
class IdentityBar extends Header {

    IdentityBar(Records.Header person) {
        addClassName("identity-bar");
        var surname = person.surname();
        var name = surname == null ? person.initials() : person.firstName() + " " + surname;
        add(new H1(name));
        part("record.preferredName", person.preferredName());
        part("record.pronouns", person.pronouns());
        var born = person.born();
        part("record.born", born == null ? person.bornWords() : Dates.brief(born));
        var number = person.nhsNumber();
        part("record.nhsNumber", number == null ? null : new NhsNumber(number).shown());
        part("record.aliases", person.aliases().isEmpty() ? null : String.join(", ", person.aliases()));
        part("record.reference", person.reference());
        var died = person.died();
        part("record.died", died == null ? null : Dates.brief(died));
        if (surname == null) {
            add(new Span(getTranslation("record.nameNotShared")));
        }
    }

    private void part(String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            add(new Span(getTranslation(key, value)));
        }
    }
}
