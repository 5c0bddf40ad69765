package org.alongside.administration.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.administration.AdministrationRoutes;
import org.alongside.agency.AgencyRoutes;
import org.alongside.consent.Agreement;
import org.alongside.consent.Agreements;
import org.alongside.consent.Agreements.Version;
import org.alongside.kit.Dates;
import org.alongside.kit.Message;

/** The sharing agreement: what waits, what is in force, what was. */
@Route(AdministrationRoutes.AGREEMENT)
@Menu(title = "agreement.title", order = 82)
@RolesAllowed(Roles.PARTNERSHIP_ADMINISTRATOR)
class AgreementView extends VerticalLayout implements HasDynamicTitle {

    private final Agreements agreements;
    private final Message message = new Message();
    private final Div parts = new Div();

    AgreementView(Agreements agreements) {
        this.agreements = agreements;
        addClassName("agreement");
        add(
                new H1(getPageTitle()),
                new Paragraph(getTranslation("agreement.intro")),
                new Anchor(AgencyRoutes.LIST, getTranslation("agreement.agencies")),
                new Anchor(AdministrationRoutes.SCENARIOS, getTranslation("agreement.scenarios")),
                message,
                parts);
        parts.setWidthFull();
        show();
    }

    private void show() {
        var history = agreements.history();
        parts.removeAll();
        agreements
                .proposal()
                .ifPresent(proposal -> parts.add(new ProposalPart(
                        agreements, proposal, history.getFirst().text(), message, this::show)));
        parts.add(inForce(history.getFirst()), history(history));
    }

    private Component inForce(Version version) {
        return new Section(
                new H2(getTranslation("agreement.inForce")),
                new Paragraph(since(version)),
                new AgreementTable(version.text()),
                new Paragraph(getTranslation("agreement.missing")));
    }

    private Component history(List<Version> history) {
        var section = new Section(new H2(getTranslation("agreement.history")));
        for (var index = 0; index < history.size(); index++) {
            var before = index + 1 < history.size() ? history.get(index + 1).text() : null;
            section.add(new H3(since(history.get(index))));
            section.add(
                    before == null
                            ? new Paragraph(getTranslation("agreement.first"))
                            : changes(history.get(index).text(), before));
        }
        return section;
    }

    private Component changes(Agreement now, Agreement before) {
        return new AgreementWords(this).changes(now.changesFrom(before));
    }

    private String since(Version version) {
        var by = version.by();
        var since = Dates.moment(version.since());
        return by == null
                ? getTranslation("agreement.since.start", since)
                : getTranslation("agreement.since", since, by);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.title");
    }
}
