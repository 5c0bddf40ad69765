package org.alongside.answering.ui;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.agency.AgencyId;
import org.alongside.agency.AgencyList;
import org.alongside.agency.AgencyRoutes;
import org.alongside.agency.PostList;
import org.alongside.answering.Contacts;
import org.alongside.answering.SeniorAddresses;
import org.alongside.kit.Message;

/** Where one agency is written to, in which role it answers by mail, and what it wishes to be written. */
@Route(AgencyRoutes.MAIL)
@RolesAllowed(Roles.PARTNERSHIP_ADMINISTRATOR)
class ContactView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final AgencyList agencies;
    private final PostList posts;
    private final Contacts contacts;
    private final SeniorAddresses seniors;
    private final Message message = new Message();
    private ContactForm form = new ContactForm(java.util.List.of());
    private AgencyId agency = new AgencyId(new UUID(0, 0));

    ContactView(AgencyList agencies, PostList posts, Contacts contacts, SeniorAddresses seniors) {
        this.agencies = agencies;
        this.posts = posts;
        this.contacts = contacts;
        this.seniors = seniors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var found = event.getRouteParameters()
                .get("agency")
                .flatMap(AgencyId::read)
                .flatMap(agencies::one)
                .orElseThrow(NotFoundException::new);
        agency = found.id();
        form = new ContactForm(posts.of(agency).stream()
                .filter(post -> !post.ended())
                .map(PostList.Row::role)
                .distinct()
                .toList());
        contacts.of(agency).ifPresent(form::show);
        removeAll();
        add(
                new Anchor(AgencyRoutes.posts(agency), getTranslation("answering.contact.back")),
                new H1(getTranslation("answering.contact.of", found.name())),
                new Paragraph(getTranslation("answering.contact.about")),
                message,
                form,
                saving());
    }

    private Button saving() {
        var save = new Button(getTranslation("answering.contact.save"), press -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void save() {
        message.clear();
        form.read()
                .ifPresent(contact -> contacts.keep(agency, contact.address(), contact.manager(), contact.role())
                        .or(() -> seniors.keep(agency, contact.senior()))
                        .or(() -> contacts.wish(agency, contact.wishes()))
                        .ifPresentOrElse(
                                refusal -> form.refuse(refusal, contact),
                                () -> message.say(getTranslation("answering.contact.saved", contact.address()))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("answering.contact.title");
    }
}
