package org.alongside.register.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.alongside.register.entry.Practice;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.toMap;

/** The practices of the national list, read once for all tests. */
final class OdsPractices implements PracticeDirectory {

    static final OdsPractices ALL = new OdsPractices(Path.of("config/ods/epraccur.csv"));

    private final Map<String, Practice> byCode;

    private OdsPractices(Path file) {
        try (var csv = CsvReader.builder().ofCsvRecord(file)) {
            byCode = csv.stream().map(OdsPractices::practice).collect(toMap(Practice::code, practice -> practice));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Practice practice(CsvRecord line) {
        var address = IntStream.rangeClosed(4, 9)
                .mapToObj(line::getField)
                .filter(part -> !part.isEmpty())
                .toList();
        return new Practice(
                line.getField(0),
                line.getField(1),
                address,
                line.getField(3),
                day(line.getField(10)),
                day(line.getField(11)),
                line.getField(25));
    }

    private static @Nullable LocalDate day(String digits) {
        return digits.isEmpty() ? null : LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Override
    public Optional<Practice> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public Collection<Practice> all() {
        return byCode.values();
    }
}
