package org.alongside.sharing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.consent.Outcome;
import org.alongsidedb.consent.tables.records.BoardRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Routines.isShareable;
import static org.alongsidedb.consent.Tables.BOARD;
import static org.alongsidedb.consent.Tables.CATEGORY;
import static org.jooq.impl.DSL.condition;

/** The sharing board of a person: the decision text itself, asked about every category for every reader. */
@Service
public class Boards {

    private final DSLContext db;

    Boards(DSLContext db) {
        this.db = db;
    }

    /** The board, for staff who read the person's decisions about sharing; nothing for anybody else. */
    @Transactional
    public Optional<Board> of(PersonId person) {
        var rows = db.selectFrom(BOARD(person.value())).fetch();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var columns = new LinkedHashMap<UUID, Board.Column>();
        rows.forEach(row -> columns.computeIfAbsent(column(row), id -> named(id, row)));
        return Optional.of(new Board(List.copyOf(columns.values()), families(), shareable(), rows.map(Boards::cell)));
    }

    private List<Board.Family> families() {
        var families = new LinkedHashMap<String, List<String>>();
        db.select(CATEGORY.FAMILY, CATEGORY.CODE)
                .from(CATEGORY)
                .orderBy(CATEGORY.POSITION)
                .forEach(row -> families.computeIfAbsent(row.value1(), family -> new ArrayList<>())
                        .add(row.value2()));
        return families.entrySet().stream()
                .map(each -> new Board.Family(each.getKey(), each.getValue()))
                .toList();
    }

    private Set<String> shareable() {
        return db.select(CATEGORY.CODE)
                .from(CATEGORY)
                .where(condition(isShareable(CATEGORY.CODE)))
                .fetchSet(CATEGORY.CODE);
    }

    private static UUID column(BoardRecord row) {
        return Objects.requireNonNullElse(row.getAgency(), Objects.requireNonNull(row.getViewer()));
    }

    private static Board.Column named(UUID id, BoardRecord row) {
        return new Board.Column(id, row.getKind(), Objects.requireNonNullElseGet(row.getAgencyName(), row::getName));
    }

    private static Board.Cell cell(BoardRecord row) {
        var outcome = Outcome.valueOf(row.getOutcome().toUpperCase(java.util.Locale.ROOT));
        return new Board.Cell(
                column(row),
                row.getCategory(),
                row.getName(),
                row.getRole(),
                Standing.of(outcome, row.getBecause(), row.getItems()),
                row.getBecause(),
                row.getSource(),
                row.getUntil(),
                row.getDecidedBy());
    }
}
