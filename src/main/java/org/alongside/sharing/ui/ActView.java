package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.sharing.Recordable;
import org.alongside.sharing.Rehearsal;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;

/** The page of one act about sharing, for whoever knows of the person; the rules say at the end whether it may be recorded. */
@Route(SharingRoutes.ACT)
@RolesAllowed(Roles.STAFF)
class ActView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final List<SharingAct> acts;
    private final SharingFacts facts;
    private final Recordable recordable;
    private final Rehearsal rehearsal;

    ActView(List<SharingAct> acts, SharingFacts facts, Recordable recordable, Rehearsal rehearsal) {
        this.recordable = recordable;
        this.rehearsal = rehearsal;
        this.acts = acts;
        this.facts = facts;
        addClassName("sharing-act");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Address.person(event);
        var name = facts.name(person).orElseThrow(NotFoundException::new);
        var act = acts.stream()
                .filter(each -> each.name().equals(Address.text(event, "act")))
                .filter(each -> each.needs().isEmpty() || recordable.of(person).contains(each.needs()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var form = act.form(person, Address.id(event, "fact"));
        form.prefer(
                Address.chosen(event, "to"),
                event.getLocation().getQueryParameters().getParameters("what"));
        removeAll();
        add(
                new H1(getTranslation("sharing.of", name)),
                new Anchor(SharingRoutes.tab(person), getTranslation("sharing.backToRecord")),
                new CheckedAct(act.name(), form, checked -> rehearsed(act, person, checked), name));
    }

    private Optional<Rehearsal.Result> rehearsed(SharingAct act, PersonId person, Checked checked) {
        return act.isRehearsed() ? Optional.of(rehearsal.of(person, checked.save())) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.title");
    }
}
