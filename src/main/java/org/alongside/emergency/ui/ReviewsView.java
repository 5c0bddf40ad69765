package org.alongside.emergency.ui;

import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.emergency.EmergencyRoutes;
import org.alongside.emergency.Reviews;
import org.alongside.kit.Dates;
import org.alongside.kit.FormDialog;
import org.alongside.kit.Message;
import org.alongside.kit.Status;

/** Emergency accesses that nobody has looked at yet: who, when, why, what it opened; each is reviewed in words. */
@Route(EmergencyRoutes.REVIEWS)
@Menu(title = "reviews.menu", order = 46)
@RolesAllowed(Roles.PRIVACY_OFFICER)
class ReviewsView extends VerticalLayout implements HasDynamicTitle {

    private final Reviews reviews;
    private final Message message = new Message();
    private final Div list = new Div();

    ReviewsView(Reviews reviews) {
        this.reviews = reviews;
        list.setWidthFull();
        add(new H1(getTranslation("reviews.title")), new Paragraph(getTranslation("reviews.text")), message, list);
        read();
    }

    private void read() {
        list.removeAll();
        var waiting = reviews.waiting();
        waiting.forEach(row -> list.add(item(row)));
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("reviews.none")));
        }
    }

    private Component item(Reviews.Row row) {
        var about = getTranslation("reviews.of", row.initials(), row.reference());
        var button = new Button(getTranslation("reviews.reviewed"), press -> ask(row, about));
        button.setAriaLabel(getTranslation("reviews.reviewedThis", about));
        var item = new Div(
                new H2(about),
                new Paragraph(getTranslation(
                        "reviews.who",
                        row.clinician(),
                        row.agency(),
                        Dates.moment(row.declaredAt()),
                        Dates.moment(row.ends()))),
                new Paragraph(getTranslation("reviews.why", row.reason())),
                new Paragraph(categories(row)),
                new Paragraph(opened(row)),
                due(row),
                button);
        item.addClassName("item");
        if (row.running()) {
            item.add(end(row, about));
        }
        return item;
    }

    private Button end(Reviews.Row row, String about) {
        var button = new Button(getTranslation("emergency.end"), press -> {
            reviews.end(row)
                    .ifPresentOrElse(
                            refusal -> message.refuse(getTranslation(refusal.key())),
                            () -> message.say(getTranslation("reviews.ended", about)));
            read();
        });
        button.setAriaLabel(getTranslation("reviews.endThis", about));
        return button;
    }

    private String categories(Reviews.Row row) {
        var names = row.categories().stream()
                .map(code -> getTranslation("category." + code))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("reviews.nothing") : getTranslation("reviews.categories", names);
    }

    private String opened(Reviews.Row row) {
        var pages = row.opened().stream().map(this::page).distinct().collect(Collectors.joining(", "));
        return pages.isEmpty()
                ? getTranslation("reviews.notOpened")
                : getTranslation("reviews.opened", pages, row.changes());
    }

    private String page(String thing) {
        return getTranslation(thing.equals("record") ? "looked.thing.record" : "looked.thing.other");
    }

    private Status due(Reviews.Row row) {
        return new Status(
                row.overdue() ? Status.Shape.OVERDUE : Status.Shape.ATTENTION,
                getTranslation(row.overdue() ? "reviews.overdue" : "reviews.due", Dates.plain(row.reviewBy())));
    }

    private void ask(Reviews.Row row, String about) {
        var dialog = new FormDialog(getTranslation("reviews.reviewedThis", about));
        var words = dialog.words(getTranslation("reviews.words"), "", true);
        dialog.ask(
                () -> reviews.review(row, words.getValue().strip())
                        .map(Refusal::key)
                        .map(key -> getTranslation(key)),
                () -> {
                    message.say(getTranslation("reviews.done", about));
                    read();
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.title");
    }
}
