package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who can see what: readers across, families of information down, finer categories within them.
 *
 * @param columns agencies that work with the person, then trusted persons
 * @param families in the order of the agreement
 * @param shareable codes of categories that a share may open
 */
public record Board(List<Column> columns, List<Family> families, Set<String> shareable, List<Cell> cells) {

    /** An agency or a trusted person. Kind is {@code staff} or {@code trusted}. */
    public record Column(UUID id, String kind, String name) {}

    /** A family and its categories, as codes. */
    public record Family(String code, List<String> categories) {}

    /**
     * What the rules say about one category to one reader of a column.
     *
     * @param reader name of the post where a decision names one, else null
     * @param because code of RULES section 2
     * @param source the share, refusal, override or emergency that decides
     * @param until when it ends, where it does
     * @param decidedBy who decided an override
     */
    public record Cell(
            UUID column,
            String category,
            @Nullable String reader,
            String role,
            Standing standing,
            String because,
            @Nullable UUID source,
            @Nullable OffsetDateTime until,
            @Nullable String decidedBy) {}

    /** Cells of a column for some categories; none for a column that is not there. */
    public List<Cell> cells(UUID column, List<String> categories) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column) && categories.contains(cell.category()))
                .toList();
    }

    /** What stands where a column and some categories meet. */
    public Standing standing(UUID column, List<String> categories) {
        return Standing.together(
                cells(column, categories).stream().map(Cell::standing).toList());
    }

    /** Categories behind the code of a family or a category; empty for an unknown one. */
    public List<String> categories(String code) {
        return families.stream()
                .filter(family -> family.code().equals(code))
                .map(Family::categories)
                .findFirst()
                .or(() -> families.stream()
                        .map(Family::categories)
                        .filter(all -> all.contains(code))
                        .findFirst()
                        .map(all -> List.of(code)))
                .orElse(List.of());
    }

    /** A column by its id. */
    public Optional<Column> column(String id) {
        return columns.stream().filter(each -> each.id().toString().equals(id)).findFirst();
    }
}
