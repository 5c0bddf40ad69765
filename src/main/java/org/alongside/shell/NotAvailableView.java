package org.alongside.shell;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The one page for everything that is hidden, unknown, of another kind or never existed: nobody can tell which. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotAvailableView extends VerticalLayout implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    NotAvailableView() {
        addClassName("not-available");
        add(
                new H1(getTranslation("shell.notAvailable.title")),
                new Paragraph(getTranslation("shell.notAvailable.text")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.notAvailable.title");
    }
}
