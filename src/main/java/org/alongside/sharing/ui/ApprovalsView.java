package org.alongside.sharing.ui;

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
import org.alongside.actor.Roles;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;
import org.alongside.sharing.Approvals;
import org.alongside.sharing.SharingNames;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Telling;

/** What waits for a second professional, each as the sentence that comes into force when it is approved. */
@Route(SharingRoutes.APPROVALS)
@Menu(title = "sharing.approvals.menu", order = 40)
@RolesAllowed(Roles.STAFF)
class ApprovalsView extends VerticalLayout implements HasDynamicTitle {

    private final Approvals approvals;
    private final SharingNames names;
    private final Message message = new Message();
    private final Div list = new Div();

    ApprovalsView(Approvals approvals, SharingNames names) {
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
        waiting.forEach(row -> list.add(item(row)));
        if (waiting.isEmpty()) {
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
        var button = new Button(getTranslation("sharing.approvals.approve"), press -> approve(row, sentence));
        button.setAriaLabel(getTranslation("sharing.approvals.approveThis", sentence));
        item.addClassName("item");
        item.add(button);
        return item;
    }

    private void approve(Approvals.Row row, String sentence) {
        approvals
                .approve(row)
                .ifPresentOrElse(
                        refusal -> message.refuse(getTranslation(refusal.key())),
                        () -> message.say(getTranslation("sharing.approvals.done", sentence)));
        read();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.approvals.title");
    }
}
