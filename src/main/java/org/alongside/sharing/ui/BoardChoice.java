package org.alongside.sharing.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alongside.kit.Dates;
import org.alongside.sharing.Board;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Standing;
import org.jspecify.annotations.Nullable;

/** The chosen cell: what stands there and why, and each change that the person may make of it; all of them are equally near. */
class BoardChoice extends Section {

    private final BoardPlace place;
    private final Board.Column column;
    private final String what;
    private final H2 heading;

    BoardChoice(Board board, BoardPlace place, Board.Column column, String what, boolean mayRecord) {
        this.place = place;
        this.column = column;
        this.what = what;
        var categories = board.categories(what);
        var cells = board.cells(column.id(), categories);
        addClassName("item");
        heading = new H2(getTranslation("sharing.board.choice", column.name(), name(what, categories)));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, categories.contains(what) ? reasons(cells) : parts(board, categories));
        if (mayRecord) {
            acts(cells, board.shareable());
        }
    }

    private String name(String code, List<String> categories) {
        return getTranslation((categories.contains(code) ? "sharing.what." : "sharing.family.") + code);
    }

    /** One sentence for each reader of the column, or one for all of them where they are told the same. */
    private Component reasons(List<Board.Cell> cells) {
        var list = new UnorderedList();
        cells.stream()
                .collect(Collectors.groupingBy(
                        this::answer, LinkedHashMap::new, Collectors.mapping(this::reader, Collectors.toList())))
                .forEach((answer, readers) -> list.add(
                        new ListItem(getTranslation("sharing.board.reason", String.join(", ", readers), answer))));
        return list;
    }

    private String reader(Board.Cell cell) {
        return Objects.requireNonNullElseGet(cell.reader(), () -> getTranslation("role." + cell.role()));
    }

    private String answer(Board.Cell cell) {
        var answer = getTranslation(
                "sharing.board.answer",
                getTranslation("sharing.standing." + cell.standing()),
                getTranslation("because." + cell.because()));
        var until = cell.until() == null
                ? ""
                : " "
                        + getTranslation(
                                "sharing.board.until",
                                Dates.plain(Dates.dayOf(cell.until().toInstant().minusSeconds(1))));
        var decided = cell.decidedBy() == null ? "" : " " + getTranslation("sharing.board.decided", cell.decidedBy());
        return answer + until + decided;
    }

    private Component parts(Board board, List<String> categories) {
        var list = new UnorderedList();
        list.addClassName("cells");
        for (var code : categories) {
            var words = name(code, categories);
            var standing = board.standing(column.id(), List.of(code));
            var cell = new BoardCell(place.chosen(column.id(), code), standing, column.name(), words);
            list.add(new ListItem(new Span(words), cell));
        }
        return list;
    }

    private void acts(List<Board.Cell> cells, Set<String> shareable) {
        if (cells.stream().map(Board.Cell::category).noneMatch(shareable::contains)
                || cells.stream().allMatch(cell -> cell.standing() == Standing.NEVER)) {
            add(new Paragraph(getTranslation("sharing.board.fixed")));
            return;
        }
        if (cells.stream().anyMatch(cell -> cell.standing() == Standing.OTHER_REASON)) {
            add(new Paragraph(getTranslation("sharing.board.otherReason")));
        }
        if (cells.stream()
                .anyMatch(cell ->
                        Set.of(Standing.NO, Standing.NOT_SET, Standing.PART).contains(cell.standing()))) {
            act("share", null);
        }
        sources(cells, Set.of("CONSENT")).forEach(share -> act("withdraw", share));
        sources(cells, Set.of("REFUSED", "SEALED")).forEach(refusal -> act("lift", refusal));
        act("refuse", null);
    }

    private static List<UUID> sources(List<Board.Cell> cells, Set<String> because) {
        return cells.stream()
                .filter(cell -> because.contains(cell.because()))
                .map(Board.Cell::source)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void act(String name, @Nullable UUID fact) {
        var address =
                fact == null ? SharingRoutes.act(place.person(), name) : SharingRoutes.act(place.person(), name, fact);
        add(FactItem.act(address + "?to=" + column.id() + "&what=" + what, getTranslation("sharing.act." + name)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        heading.getElement().callJsFunction("focus");
    }
}
