package org.alongside.sharing.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.sharing.Receipt;
import org.alongside.sharing.Receipts;
import org.alongside.sharing.SharingRoutes;

/** A receipt to read out, print or copy; it tells the fact as it stands now. */
@Route(SharingRoutes.RECEIPT)
@RolesAllowed(Roles.STAFF)
class ReceiptView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Receipts receipts;

    ReceiptView(Receipts receipts) {
        this.receipts = receipts;
        addClassName("receipt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Address.person(event);
        var fact = Address.id(event, "fact").orElseThrow(NotFoundException::new);
        var receipt = receipts.find(person, Address.text(event, "kind"), fact, this::getTranslation)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(
                new H1(receipt.title()),
                new Paragraph(receipt.sentence()),
                lines(receipt),
                plainText(receipt),
                new Anchor(SharingRoutes.tab(person), getTranslation("sharing.backToRecord")));
    }

    private static Component lines(Receipt receipt) {
        var list = new DescriptionList();
        receipt.lines()
                .forEach(line ->
                        list.add(new DescriptionList.Term(line.label()), new DescriptionList.Description(line.text())));
        return list;
    }

    private Component plainText(Receipt receipt) {
        var text = new TextArea(getTranslation("sharing.receipt.text"));
        text.setValue(receipt.text());
        text.setReadOnly(true);
        text.setWidthFull();
        text.addClassName("not-printed");
        return text;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.receipt");
    }
}
