package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.consent.Outcome;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/**
 * What a decision would change for one reader.
 *
 * @param now what the reader sees before it
 * @param then what the reader would see after it
 * @param opened when the reader last opened the record; null when they never did or the viewer may not know
 */
public record Change(
        Answers.Reader reader,
        List<Answers.Row> now,
        List<Answers.Row> then,
        @Nullable OffsetDateTime opened) {

    /** Changes between two sets of answers, reader by reader, about the things of the first alone; readers whom nothing touches are left out. */
    static List<Change> between(
            List<Answers.Row> now, List<Answers.Row> then, Set<UUID> things, Map<UUID, OffsetDateTime> opened) {
        var before = byReader(now.stream());
        var after = byReader(then.stream().filter(row -> things.contains(row.thing())));
        var readers = new LinkedHashSet<>(before.keySet());
        readers.addAll(after.keySet());
        return readers.stream()
                .map(reader -> new Change(
                        reader,
                        before.getOrDefault(reader, List.of()),
                        after.getOrDefault(reader, List.of()),
                        opened.get(reader.id())))
                .filter(change -> !change.now().equals(change.then()))
                .toList();
    }

    private static Map<Answers.Reader, List<Answers.Row>> byReader(Stream<Answers.Row> rows) {
        return rows.collect(groupingBy(Answers.Row::reader, LinkedHashMap::new, toList()));
    }

    /** Whether the reader would see more or less; if not, only the reason changes. */
    public boolean isSeen() {
        return Stream.of(gained(), lost(), widened(), narrowed()).anyMatch(each -> !each.isEmpty());
    }

    /** What would newly appear. */
    public List<Answers.Row> gained() {
        return then.stream().filter(row -> in(now, row).isEmpty()).toList();
    }

    /** What would disappear. */
    public List<Answers.Row> lost() {
        return now.stream().filter(row -> in(then, row).isEmpty()).toList();
    }

    /** What would be seen whole instead of by its public line. */
    public List<Answers.Row> widened() {
        return turning(Outcome.PART, Outcome.ALL);
    }

    /** Of what would be seen the public line alone. */
    public List<Answers.Row> narrowed() {
        return turning(Outcome.ALL, Outcome.PART);
    }

    /** What stays as it is, of the categories in which something changes, by the reason for which it stays. */
    public Map<String, List<Answers.Row>> kept() {
        var touched = new HashSet<String>();
        Stream.concat(now.stream(), then.stream())
                .filter(row -> !(now.contains(row) && then.contains(row)))
                .forEach(row -> touched.add(row.category()));
        return then.stream()
                .filter(row -> touched.contains(row.category()))
                .filter(row -> in(now, row)
                        .filter(was -> was.outcome() == row.outcome())
                        .isPresent())
                .collect(groupingBy(Answers.Row::because, LinkedHashMap::new, toList()));
    }

    /** What stays exactly as it is seen now. */
    public List<Answers.Row> same() {
        return then.stream()
                .filter(row -> in(now, row)
                        .filter(was -> was.outcome() == row.outcome())
                        .isPresent())
                .toList();
    }

    /** Whether no more than the public line is seen. */
    public static boolean isLine(Answers.Row row) {
        return row.outcome() == Outcome.PART;
    }

    private List<Answers.Row> turning(Outcome from, Outcome to) {
        return then.stream()
                .filter(row -> row.outcome() == to)
                .filter(row -> in(now, row).filter(was -> was.outcome() == from).isPresent())
                .toList();
    }

    private static Optional<Answers.Row> in(List<Answers.Row> rows, Answers.Row one) {
        return rows.stream()
                .filter(row -> Objects.equals(row.thing(), one.thing()))
                .findFirst();
    }
}
