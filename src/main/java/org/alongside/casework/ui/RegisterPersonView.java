package org.alongside.casework.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Refusal;
import org.alongside.actor.Roles;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.Caseload;
import org.alongside.casework.NewPeople;
import org.alongside.casework.WorkingWith;
import org.alongside.kit.Message;

/** A person is added by hand; first those of the same name whom the viewer may know of are shown. */
@Route(CaseRoutes.REGISTER)
@RolesAllowed({Roles.CASE_COORDINATOR, Roles.SCHEME_COORDINATOR})
class RegisterPersonView extends VerticalLayout implements HasDynamicTitle {

    private final transient NewPeople newPeople;
    private final transient Caseload caseload;
    private final Message message = new Message();
    private final Div alike = new Div();
    private final PersonForm form;
    private String checked = "";

    RegisterPersonView(NewPeople newPeople, Caseload caseload, WorkingWith working) {
        this.newPeople = newPeople;
        this.caseload = caseload;
        form = new PersonForm(working.agencies());
        addClassName("register-person");
        add(new H1(getTranslation("people.register")), message, form, alike, save());
        alike.setVisible(false);
    }

    private Component save() {
        var save = new Button(getTranslation("people.register.save"), click -> register());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return save;
    }

    private void register() {
        message.clear();
        form.read()
                .filter(draft ->
                        nobodyAlike(draft.person().surname(), draft.person().firstName()))
                .ifPresent(draft -> {
                    Optional<Refusal> refusal = newPeople.add(draft);
                    refusal.ifPresentOrElse(
                            why -> message.refuse(getTranslation(why.key())),
                            () -> UI.getCurrent()
                                    .navigate(CaseRoutes.one(draft.person().id())));
                });
    }

    /** Find before creating: the first press shows people of that name, the second one adds all the same. */
    private boolean nobodyAlike(String surname, String firstName) {
        var name = surname + " " + firstName;
        List<Caseload.Row> found =
                caseload.page(new Caseload.Filter(name), 0, 10).toList();
        if (found.isEmpty() || name.equals(checked)) {
            return true;
        }
        checked = name;
        var list = new UnorderedList();
        found.forEach(row -> list.add(new ListItem(new Anchor(CaseRoutes.one(row.person()), row.name()))));
        alike.removeAll();
        alike.add(new Paragraph(getTranslation("people.register.alike")), list);
        alike.setVisible(true);
        message.refuse(getTranslation("people.register.look"));
        return false;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.register");
    }
}
