package org.alongside.sharing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.alongside.kit.Sign;
import org.alongside.sharing.Standing;

/** One cell of the board: sign and word, named for those who hear it; pressing it chooses it. */
class BoardCell extends Anchor {

    BoardCell(String address, Standing standing, String column, String what) {
        setHref(address);
        addClassNames("cell", standing.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        var word = getTranslation("sharing.standing." + standing);
        add(new Sign(standing.symbol()), new Span(word));
        setAriaLabel(getTranslation("sharing.board.cell", word, column, what));
    }
}
