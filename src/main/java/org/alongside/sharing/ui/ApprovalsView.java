package org.alongside.sharing.ui;

import java.util.Optional;
import java.util.function.Supplier;

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
import org.alongside.consent.OverrideId;
import org.alongside.consent.Overrides;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.sharing.Approvals;
import org.alongside.sharing.GroundSentence;
import org.alongside.sharing.OverrideList;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;

/** What waits for a second professional, each as the sentence that comes into force when it is approved. */
@Route(SharingRoutes.APPROVALS)
@Menu(title = "sharing.approvals.menu", order = 40)
@RolesAllowed(Roles.STAFF)
class ApprovalsView extends VerticalLayout implements HasDynamicTitle {

    private final Approvals approvals;
    private final OverrideList overrides;
    private final Overrides verbs;
    private final SharingNames names;
    private final Message message = new Message();
    private final Div list = new Div();

    ApprovalsView(Approvals approvals, OverrideList overrides, Overrides verbs, SharingNames names) {
        this.overrides = overrides;
        this.verbs = verbs;
        this.approvals = approvals;
        this.names = names;
        add(
                new H1(getTranslation("sharing.approvals.title")),
                new Paragraph(getTranslation("sharing.approvals.text")),
                message,
                list);
        list.setWidthFull();
        read();
    }

    private void read() {
        list.removeAll();
        var waiting = approvals.waiting();
        var raised = overrides.waiting();
        raised.forEach(row -> list.add(item(row)));
        waiting.forEach(row -> list.add(item(row)));
        if (waiting.isEmpty() && raised.isEmpty()) {
            list.add(new Paragraph(getTranslation("sharing.approvals.none")));
        }
    }

    private Component item(Approvals.Row row) {
        var sentence = new Telling(this::getTranslation, row.name(), names.of(row.person())).waiting(row);
        var item = new Div(
                new H2(getTranslation("sharing.approvals.of", row.name(), row.reference())),
                new Paragraph(sentence),
                new Paragraph(getTranslation(
                        "sharing.recordedBy",
                        row.recordedBy() + ", " + row.recordedAgency(),
                        Dates.moment(row.recordedAt()))));
        item.addClassName("item");
        item.add(approve(() -> approvals.approve(row), sentence));
        return item;
    }

    private Component item(OverrideList.Row row) {
        var item = new OverrideItem(row.initials(), row, names.of(row.person()));
        item.addComponentAsFirst(new H2(getTranslation("sharing.approvals.of", row.initials(), row.reference())));
        item.meta(new GroundSentence(this::getTranslation).begins(row.kind()));
        item.add(approve(() -> verbs.approve(new OverrideId(row.id())), item.sentence()));
        return item;
    }

    private Button approve(Supplier<Optional<Refusal>> verb, String sentence) {
        var button = new Button(getTranslation("sharing.approvals.approve"), press -> done(verb.get(), sentence));
        button.setAriaLabel(getTranslation("sharing.approvals.approveThis", sentence));
        return button;
    }

    private void done(Optional<Refusal> refused, String sentence) {
        refused.ifPresentOrElse(
                refusal -> message.refuse(getTranslation(refusal.key())),
                () -> message.say(getTranslation("sharing.approvals.done", sentence)));
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.approvals.title");
    }
}
