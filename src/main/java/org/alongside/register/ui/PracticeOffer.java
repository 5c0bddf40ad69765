package org.alongside.register.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import org.alongside.agency.PracticeSearch;
import org.alongside.register.entry.Practice;
import org.alongside.register.preview.Candidate;
import org.alongside.register.preview.Decision;

/** The nearest practices to pick from, and the whole list to search. */
final class PracticeOffer extends Div {

    PracticeOffer(List<Candidate> nearest, PracticeSearch practices, Consumer<Decision> decide) {
        addClassName("entered");
        nearest.stream()
                .filter(Candidate.OfPractice.class::isInstance)
                .map(candidate -> ((Candidate.OfPractice) candidate).practice())
                .forEach(practice -> add(pick(practice, decide)));
        add(search(practices, decide));
    }

    private Button pick(Practice practice, Consumer<Decision> decide) {
        var town = practice.address().isEmpty()
                ? ""
                : practice.address().get(Math.max(0, practice.address().size() - 2));
        return new Button(
                getTranslation("register.decide.practice", practice.code(), practice.name(), town),
                click -> decide.accept(new Decision.PracticeIs(practice.code())));
    }

    private ComboBox<PracticeSearch.Row> search(PracticeSearch practices, Consumer<Decision> decide) {
        var search = new ComboBox<PracticeSearch.Row>(getTranslation("register.decide.searchPractice"));
        search.setItemLabelGenerator(
                row -> getTranslation("register.decide.practice", row.code(), row.name(), row.postcode()));
        search.setItems(
                query -> practices.page(
                        new PracticeSearch.Filter(query.getFilter().orElse(""), false),
                        query.getOffset(),
                        query.getLimit()),
                query -> practices.count(
                        new PracticeSearch.Filter(query.getFilter().orElse(""), false)));
        search.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                decide.accept(new Decision.PracticeIs(change.getValue().code()));
            }
        });
        return search;
    }
}
