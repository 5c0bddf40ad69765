package org.alongside.sharing.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.sharing.Board;
import org.alongside.sharing.SharingSentence;
import org.alongside.sharing.Standing;
import org.alongside.sharing.What;

/** The board in sentences, a card for each reader; on a phone the cards are the board. */
class BoardWords extends Section {

    private final Board board;
    private final BoardPlace place;
    private final SharingSentence sentence = new SharingSentence(this::getTranslation);

    BoardWords(Board board, BoardPlace place) {
        this.board = board;
        this.place = place;
        add(new H2(getTranslation("sharing.board.words")));
        board.columns().forEach(column -> add(card(column)));
    }

    private Component card(Board.Column column) {
        var card = new Section(new H3(column.name()));
        card.addClassName("item");
        for (var standing : Standing.values()) {
            var categories = categories(column, standing);
            if (!categories.isEmpty()) {
                card.add(new Paragraph(getTranslation(
                        "sharing.board.words." + standing,
                        column.name(),
                        sentence.things(new What(false, categories, List.of(), List.of())))));
            }
        }
        card.add(cells(column));
        return card;
    }

    private List<String> categories(Board.Column column, Standing standing) {
        return board.families().stream()
                .flatMap(family -> family.categories().stream())
                .filter(code -> board.standing(column.id(), List.of(code)) == standing)
                .toList();
    }

    private Component cells(Board.Column column) {
        var cells = new UnorderedList();
        cells.addClassName("narrow");
        for (var family : board.families()) {
            var words = getTranslation("sharing.family." + family.code());
            cells.add(new ListItem(
                    new Span(words),
                    new BoardCell(
                            place.chosen(column.id(), family.code()),
                            board.standing(column.id(), family.categories()),
                            column.name(),
                            words)));
        }
        return cells;
    }
}
