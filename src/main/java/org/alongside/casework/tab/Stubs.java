package org.alongside.casework.tab;

import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.actor.PersonId;
import org.alongside.consent.Disclosures;
import org.springframework.stereotype.Service;

/** What is withheld from staff, said as it is: so many items of a category, and why. Never a date, author or wording. */
@Service
public class Stubs {

    private final Disclosures disclosures;

    Stubs(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** Stubs of these categories, an empty invisible list when there are none. */
    public Component of(PersonId person, Set<String> categories) {
        var list = new UnorderedList();
        list.addClassName("stubs");
        disclosures.withheld(person).stream()
                .filter(each -> categories.contains(each.category()))
                .forEach(each -> list.add(new ListItem(list.getTranslation(
                        each.items() == 1 ? "record.stub.one" : "record.stub.many",
                        each.items(),
                        list.getTranslation("category." + each.category()),
                        list.getTranslation("because." + each.because()),
                        list.getTranslation("advice." + each.because())))));
        list.setVisible(list.getComponentCount() > 0);
        return list;
    }
}
