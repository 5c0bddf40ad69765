package org.alongside.consent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The sharing agreement in force, read from {@code categories.csv} and {@code ceilings.csv}.
 *
 * <p>A wrong file is an error that names file, line and reason; the application does not start on it.
 */
record AgreementFiles(List<List<Object>> categories, Map<String, String> ceilings) {

    private static final List<String> LEVELS = List.of("N", "R", "V");
    private static final Set<String> CELLS = Set.of("I", "E", "A", "M", "O", "-");
    private static final Set<String> PERSON_CELLS = Set.of("yes", "told", "alone", "request");

    static AgreementFiles read(Path folder) {
        var categories = categories(folder.resolve("categories.csv"));
        var codes =
                categories.stream().map(List::getFirst).map(Object::toString).toList();
        return new AgreementFiles(categories, ceilings(folder.resolve("ceilings.csv"), codes));
    }

    private static List<List<Object>> categories(Path file) {
        var found = new ArrayList<List<Object>>();
        for (var row : rows(file).stream().skip(1).toList()) {
            if (row.getFieldCount() != 5) {
                throw wrong(file, row, "needs 5 columns: code, family, level, emergency, holds");
            }
            var level = LEVELS.indexOf(row.getField(2)) + 1;
            if (level == 0) {
                throw wrong(file, row, "level `" + row.getField(2) + "` is none of N, R, V");
            }
            found.add(List.of(
                    row.getField(0), row.getField(1), level, row.getField(3).equals("yes"), row.getField(4)));
        }
        return found;
    }

    private static Map<String, String> ceilings(Path file, List<String> codes) {
        var found = new LinkedHashMap<String, String>();
        var rows = rows(file);
        var roles = rows.getFirst().getFields();
        for (var row : rows.subList(1, rows.size())) {
            var category = row.getField(0);
            if (!codes.contains(category)) {
                throw wrong(file, row, "category `" + category + "` is not in categories.csv");
            }
            if (row.getFieldCount() != roles.size()) {
                throw wrong(file, row, "has " + row.getFieldCount() + " cells for " + roles.size() + " columns");
            }
            for (var column = 1; column < roles.size(); column++) {
                found.put(category + "|" + roles.get(column), cell(file, row, roles.get(column), row.getField(column)));
            }
        }
        codes.stream()
                .filter(code -> !found.containsKey(code + "|person"))
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalStateException(file + ": category `" + code + "` has no line");
                });
        return found;
    }

    private static String cell(Path file, CsvRecord row, String role, String cell) {
        if (!(role.equals("person") ? PERSON_CELLS : CELLS).contains(cell)) {
            throw wrong(file, row, "cell `" + cell + "` is not known in column `" + role + "`");
        }
        return cell;
    }

    private static List<CsvRecord> rows(Path file) {
        try (var reader = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file))) {
            var rows = reader.stream().toList();
            if (rows.size() < 2) {
                throw new IllegalStateException(file + ": is empty");
            }
            return rows;
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + ": cannot be read", unreadable);
        }
    }

    private static IllegalStateException wrong(Path file, CsvRecord row, String reason) {
        return new IllegalStateException(file + ", line " + row.getStartingLineNumber() + ": " + reason);
    }
}
