package org.alongside.casework.ui;

import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.agency.Posts;
import org.alongside.audit.Audit;
import org.alongside.casework.tab.RecordTab;
import org.alongside.kit.Dates;

/** Tab of the record: who opened and changed it, as what, when and why that was allowed. */
@org.springframework.stereotype.Component
class WhoLookedTab implements RecordTab {

    private static final Set<String> READERS = Set.of("privacy-officer", "case-coordinator", "safeguarding-lead");

    private final Audit audit;
    private final Posts posts;

    WhoLookedTab(Audit audit, Posts posts) {
        this.audit = audit;
        this.posts = posts;
    }

    @Override
    public String name() {
        return "who-looked";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean shownTo(Viewer viewer) {
        return viewer.post().flatMap(posts::role).filter(READERS::contains).isPresent();
    }

    @Override
    public Component content(PersonId person) {
        var panel = new Div();
        var grid = new Grid<Audit.Line>();
        grid.addColumn(line -> Dates.moment(line.at()))
                .setHeader(panel.getTranslation("looked.when"))
                .setAutoWidth(true);
        grid.addColumn(Audit.Line::name)
                .setHeader(panel.getTranslation("looked.who"))
                .setAutoWidth(true);
        grid.addColumn(line -> as(line, panel))
                .setHeader(panel.getTranslation("looked.as"))
                .setAutoWidth(true);
        grid.addColumn(line -> panel.getTranslation("looked.act." + line.act()) + ": " + thing(line, panel))
                .setHeader(panel.getTranslation("looked.act"))
                .setAutoWidth(true);
        grid.addColumn(line -> panel.getTranslation("because." + line.because()))
                .setHeader(panel.getTranslation("looked.why"))
                .setAutoWidth(true);
        grid.setItems(audit.about(person));
        panel.add(
                new H2(panel.getTranslation("record.tab.who-looked")),
                new Paragraph(panel.getTranslation("looked.help")),
                grid);
        return panel;
    }

    private static String as(Audit.Line line, Component words) {
        var role = line.role() == null
                ? words.getTranslation("looked.kind." + line.kind())
                : words.getTranslation("role." + line.role());
        return line.agency() == null ? role : role + ", " + line.agency();
    }

    private static String thing(Audit.Line line, Component words) {
        var word = words.getTranslation("looked.thing." + line.thing());
        return word.startsWith("!") ? words.getTranslation("looked.thing.other") : word;
    }
}
