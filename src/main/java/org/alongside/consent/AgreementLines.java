package org.alongside.consent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** The lines of one file of the sharing agreement: text in UTF-8, blank lines left out, the first line the names of the columns. */
record AgreementLines(Path file, List<String> columns, List<CsvRecord> rows) {

    private static final int LARGEST = 1_000_000;
    private static final String MARK = "\uFEFF";

    static AgreementLines read(Path file) {
        var lines = lines(file);
        if (lines.size() < 2) {
            throw new WrongAgreementException(file + ": is empty");
        }
        return new AgreementLines(file, lines.getFirst().getFields(), lines.subList(1, lines.size()));
    }

    WrongAgreementException wrong(CsvRecord row, String reason) {
        return new WrongAgreementException(file + ", line " + row.getStartingLineNumber() + ": " + reason);
    }

    WrongAgreementException wrongColumns(String reason) {
        return new WrongAgreementException(file + ", line 1: " + reason);
    }

    private static List<CsvRecord> lines(Path file) {
        try (var reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(file))) {
            return reader.stream()
                    .filter(row -> !row.getFields().stream().allMatch(String::isBlank))
                    .toList();
        } catch (CsvParseException | IOException unreadable) {
            throw new WrongAgreementException(file + ": " + unreadable.getMessage());
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new WrongAgreementException(file + ": is larger than 1 MB");
            }
            return decoded(file, ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            throw new WrongAgreementException(file + ": cannot be read");
        }
    }

    private static String decoded(Path file, ByteBuffer bytes) {
        var text = CharBuffer.allocate(bytes.remaining());
        if (StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true).isError()) {
            var line = text.flip().chars().filter(each -> each == '\n').count() + 1;
            throw new WrongAgreementException(file + ", line " + line + ": is not text in UTF-8");
        }
        var whole = text.flip().toString();
        return whole.startsWith(MARK) ? whole.substring(MARK.length()) : whole;
    }
}
