package org.alongside.sharing.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.sharing.Board;
import org.alongside.sharing.SharingRoutes;

/** Where somebody is on the board: families that are open, and the cell that is chosen. */
record BoardPlace(PersonId person, List<String> open, Optional<Board.Column> column, Optional<String> what) {

    boolean isOpen(String family) {
        return open.contains(family);
    }

    /** The board with a family opened or closed. */
    String toggled(String family) {
        var then = isOpen(family)
                ? open.stream().filter(each -> !each.equals(family))
                : Stream.concat(open.stream(), Stream.of(family));
        return SharingRoutes.board(person) + "?open=" + String.join(",", then.toList());
    }

    /** The board with a cell chosen. */
    String chosen(UUID column, String code) {
        return SharingRoutes.board(person) + "?open=" + String.join(",", open) + "&of=" + column + "&what=" + code;
    }
}
