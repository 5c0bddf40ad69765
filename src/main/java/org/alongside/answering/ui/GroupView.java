package org.alongside.answering.ui;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import org.alongside.actor.Roles;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.GroupList;
import org.alongside.kit.Dates;
import org.alongside.kit.WideTable;

/** The list of the operational group: actions that are so late that neither reminders nor line managers helped. */
@Route(AnsweringRoutes.GROUP)
@Menu(title = "answering.group.menu", order = 36)
@RolesAllowed({Roles.PRIVACY_OFFICER, Roles.PARTNERSHIP_ADMINISTRATOR})
class GroupView extends VerticalLayout implements HasDynamicTitle {

    GroupView(GroupList list) {
        add(new H1(getPageTitle()), new Paragraph(getTranslation("answering.group.about")), table(list.all()));
    }

    private Component table(List<GroupList.Row> rows) {
        if (rows.isEmpty()) {
            return new Paragraph(getTranslation("answering.group.none"));
        }
        var table = new WideTable(
                getTranslation("answering.group.table"),
                Stream.of("reference", "owner", "asked", "due", "status", "senior")
                        .map(heading -> getTranslation("answering.group." + heading))
                        .toList());
        rows.forEach(row -> table.row(
                whose(row),
                owner(row),
                row.askedBy(),
                Dates.brief(row.due()),
                getTranslation("action.status." + row.status().code()),
                getTranslation(row.senior() ? "answering.group.told" : "answering.group.notTold")));
        return table;
    }

    private String owner(GroupList.Row row) {
        var owner = row.owner();
        return owner == null ? getTranslation("answering.group.noOwner") : owner;
    }

    private static String whose(GroupList.Row row) {
        var name = row.name();
        return name == null ? row.reference() : row.reference() + ", " + name;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("answering.group.title");
    }
}
