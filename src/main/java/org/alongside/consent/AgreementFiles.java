package org.alongside.consent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * The sharing agreement on disk, read from {@code categories.csv} and {@code ceilings.csv}.
 *
 * <p>A wrong file is an error that names file, line and reason; the application does not start on it.
 */
record AgreementFiles(List<List<Object>> categories, Map<String, String> ceilings) {

    private static final List<String> COLUMNS = List.of("code", "family", "level", "emergency", "holds");
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final List<String> LEVELS = List.of("N", "R", "V");
    private static final Set<String> CELLS = Set.of("I", "E", "A", "M", "O", "-");
    private static final Set<String> PERSON_CELLS = Set.of("yes", "told", "alone", "request");

    static AgreementFiles read(Path folder) {
        var categories = categories(AgreementLines.read(folder.resolve("categories.csv")));
        var codes =
                categories.stream().map(List::getFirst).map(Object::toString).toList();
        return new AgreementFiles(categories, ceilings(AgreementLines.read(folder.resolve("ceilings.csv")), codes));
    }

    private static List<List<Object>> categories(AgreementLines lines) {
        if (!lines.columns().equals(COLUMNS)) {
            throw lines.wrongColumns("the columns are not " + String.join(", ", COLUMNS));
        }
        var found = new ArrayList<List<Object>>();
        var codes = new HashSet<String>();
        for (var row : lines.rows()) {
            found.add(category(lines, row));
            if (!codes.add(row.getField(0))) {
                throw lines.wrong(row, "category `" + row.getField(0) + "` has a line already");
            }
        }
        return found;
    }

    private static List<Object> category(AgreementLines lines, CsvRecord row) {
        if (row.getFieldCount() != COLUMNS.size()) {
            throw lines.wrong(row, "has " + row.getFieldCount() + " cells for 5 columns");
        }
        for (var column : List.of(0, 1)) {
            if (!CODE.matcher(row.getField(column)).matches()) {
                throw lines.wrong(
                        row,
                        COLUMNS.get(column) + " `" + row.getField(column) + "` is not of small letters and hyphens");
            }
        }
        var level = LEVELS.indexOf(row.getField(2)) + 1;
        if (level == 0) {
            throw lines.wrong(row, "level `" + row.getField(2) + "` is none of N, R, V");
        }
        if (!Set.of("yes", "no").contains(row.getField(3))) {
            throw lines.wrong(row, "emergency `" + row.getField(3) + "` is neither yes nor no");
        }
        return List.of(row.getField(0), row.getField(1), level, row.getField(3).equals("yes"), row.getField(4));
    }

    private static Map<String, String> ceilings(AgreementLines lines, List<String> codes) {
        var roles = roles(lines);
        var found = new LinkedHashMap<String, String>();
        for (var row : lines.rows()) {
            var category = row.getField(0);
            if (!codes.contains(category)) {
                throw lines.wrong(row, "category `" + category + "` is not in categories.csv");
            }
            if (found.containsKey(category + "|person")) {
                throw lines.wrong(row, "category `" + category + "` has a line already");
            }
            if (row.getFieldCount() != roles.size() + 1) {
                throw lines.wrong(row, "has " + row.getFieldCount() + " cells for " + (roles.size() + 1) + " columns");
            }
            for (var column = 0; column < roles.size(); column++) {
                var role = roles.get(column);
                found.put(category + "|" + role, cell(lines, row, role, row.getField(column + 1)));
            }
        }
        codes.stream()
                .filter(code -> !found.containsKey(code + "|person"))
                .findFirst()
                .ifPresent(code -> {
                    throw new WrongAgreementException(lines.file() + ": category `" + code + "` has no line");
                });
        return found;
    }

    /** A role without a column reaches nothing (RULES section 1); only the person's own column has to be there. */
    private static List<String> roles(AgreementLines lines) {
        if (!lines.columns().getFirst().equals("category")) {
            throw lines.wrongColumns("the first column is not `category`");
        }
        var roles = lines.columns().subList(1, lines.columns().size());
        var seen = new HashSet<String>();
        for (var role : roles) {
            if (!Agreement.ROLES.contains(role)) {
                throw lines.wrongColumns("role `" + role + "` is not known");
            } else if (!seen.add(role)) {
                throw lines.wrongColumns("role `" + role + "` has a column already");
            }
        }
        if (!seen.contains("person")) {
            throw lines.wrongColumns("there is no column `person`");
        }
        return roles;
    }

    private static String cell(AgreementLines lines, CsvRecord row, String role, String cell) {
        if (!(role.equals("person") ? PERSON_CELLS : CELLS).contains(cell)) {
            throw lines.wrong(row, "cell `" + cell + "` is not known in column `" + role + "`");
        }
        return cell;
    }
}
