package org.alongside.meeting;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.alongside.meeting.AgendaTemplate.Entry;

/** The file of agendas: a line for each point of each kind of meeting. What is wrong is said with file, line and reason. */
final class AgendaFile {

    private static final List<String> COLUMNS = List.of("kind", "point", "category", "minutes", "actions");
    private static final int LARGEST = 1_000_000;
    private static final int LONGEST_KIND = 100;

    private final Path file;
    private final Set<String> categories;
    private final Map<String, List<Entry>> found = new LinkedHashMap<>();

    private AgendaFile(Path file, Set<String> categories) {
        this.file = file;
        this.categories = categories;
    }

    static List<AgendaTemplate> read(Path file, Set<String> categories) {
        var agendas = new AgendaFile(file, categories);
        agendas.take(agendas.lines());
        return agendas.found.entrySet().stream()
                .map(agenda -> new AgendaTemplate(agenda.getKey(), List.copyOf(agenda.getValue())))
                .toList();
    }

    private void take(List<CsvRecord> lines) {
        if (lines.size() < 2) {
            throw new WrongAgendaException(file + ": is empty");
        } else if (!lines.getFirst().getFields().equals(COLUMNS)) {
            throw new WrongAgendaException(file + ", line 1: the columns are not " + String.join(", ", COLUMNS));
        }
        lines.subList(1, lines.size()).forEach(this::take);
    }

    private void take(CsvRecord line) {
        require(line.getFieldCount() == COLUMNS.size(), line, "has " + line.getFieldCount() + " cells for 5 columns");
        var kind = line.getField(0).strip();
        require(
                !kind.isEmpty() && kind.length() <= LONGEST_KIND,
                line,
                "the kind needs a name of at most 100 characters");
        var points = found.computeIfAbsent(kind, first -> new ArrayList<>());
        var point = point(line);
        require(
                !points.isEmpty() || point.category().equals("about-me"),
                line,
                "the first point of a meeting is what matters to the person, category `about-me`");
        require(
                !point.actions() || points.stream().noneMatch(Entry::actions),
                line,
                "`" + kind + "` has a place for actions already");
        points.add(point);
    }

    private Entry point(CsvRecord line) {
        var title = line.getField(1).strip();
        var category = line.getField(2);
        var actions = line.getField(4);
        require(
                !title.isEmpty() && title.length() <= PlanCheck.LINE,
                line,
                "the point needs words, at most 500 characters");
        require(categories.contains(category), line, "category `" + category + "` is not in the sharing agreement");
        require(!PlanCheck.isClosed(category), line, "category `" + category + "` is for closed sets only");
        require(Set.of("yes", "no").contains(actions), line, "actions `" + actions + "` is neither yes nor no");
        return new Entry(title, category, minutes(line), actions.equals("yes"));
    }

    private int minutes(CsvRecord line) {
        var minutes = line.getField(3);
        require(minutes.matches("[1-9][0-9]{0,2}"), line, "minutes `" + minutes + "` is no number from 1 to 240");
        var number = Integer.parseInt(minutes);
        require(number <= 240, line, "minutes `" + minutes + "` is no number from 1 to 240");
        return number;
    }

    private void require(boolean fits, CsvRecord line, String reason) {
        if (!fits) {
            throw new WrongAgendaException(file + ", line " + line.getStartingLineNumber() + ": " + reason);
        }
    }

    private List<CsvRecord> lines() {
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text())) {
            return reader.stream()
                    .filter(line -> !line.getFields().stream().allMatch(String::isBlank))
                    .toList();
        } catch (MalformedInputException notText) {
            throw new WrongAgendaException(file + ": is not text in UTF-8");
        } catch (CsvParseException | IOException unreadable) {
            throw new WrongAgendaException(file + ": cannot be read");
        }
    }

    private String text() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new WrongAgendaException(file + ": is larger than 1 MB");
        }
        var whole = Files.readString(file);
        return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
    }
}
