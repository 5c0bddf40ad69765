package org.alongside.sharing.ui;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import org.alongside.actor.PersonId;
import org.alongside.actor.Roles;
import org.alongside.sharing.Boards;
import org.alongside.sharing.SharingFacts;
import org.alongside.sharing.SharingRoutes;

/** Who can see what: the table, the same in words, and what can be done about the cell that is chosen. The address is the state. */
@Route(SharingRoutes.BOARD)
@RolesAllowed(Roles.STAFF)
class BoardView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Boards boards;
    private final SharingFacts facts;

    BoardView(Boards boards, SharingFacts facts) {
        this.boards = boards;
        this.facts = facts;
        addClassName("board");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = Address.person(event);
        var board = boards.of(person).orElseThrow(NotFoundException::new);
        var name = facts.name(person).orElse("");
        var asked = event.getLocation().getQueryParameters();
        var place = new BoardPlace(
                person,
                asked.getSingleParameter("open")
                        .map(open -> List.of(open.split(",")))
                        .orElse(List.of()),
                asked.getSingleParameter("of").flatMap(board::column),
                asked.getSingleParameter("what")
                        .filter(what -> !board.categories(what).isEmpty()));
        removeAll();
        add(new H1(getTranslation("sharing.board.of", name)), ways(person));
        if (board.columns().isEmpty()) {
            add(new Paragraph(getTranslation("sharing.board.nobody")));
        }
        place.column()
                .ifPresent(column -> place.what()
                        .ifPresent(what -> add(new BoardChoice(board, place, column, what, facts.mayRecord(person)))));
        add(new BoardTable(board, place), new BoardWords(board, place));
    }

    private Div ways(PersonId person) {
        var ways = new Div(
                new Anchor(SharingRoutes.tab(person), getTranslation("sharing.backToRecord")),
                FactItem.act(SharingRoutes.talk(person), getTranslation("sharing.talk")));
        ways.addClassName("ways");
        return ways;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.board");
    }
}
