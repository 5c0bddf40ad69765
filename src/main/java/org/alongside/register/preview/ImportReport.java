package org.alongside.register.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import static java.util.stream.Collectors.joining;

/** One line for every row of a file: what became of it and why, for keeping and for opening in a spreadsheet. */
public final class ImportReport {

    private static final String COMMANDS = "=+-@\t\r\n";

    private final UnaryOperator<String> words;

    /** Keys become words in the reader's language. */
    public ImportReport(UnaryOperator<String> words) {
        this.words = words;
    }

    /** Writes the lines and closes the writer. */
    public void write(RegisterPreview preview, Writer out) {
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(Stream.of("row", "reference", "name", "outcome", "reasons", "notes", "differences")
                    .map(column -> harmless(words.apply("register.report." + column)))
                    .toList());
            preview.rows()
                    .forEach(row -> csv.writeRecord(
                            line(row).map(ImportReport::harmless).toList()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Stream<String> line(PreviewRow row) {
        return Stream.of(
                String.valueOf(row.number()),
                row.entry().reference().written(),
                row.entry().name().asWritten(),
                words.apply(row.outcome().key()),
                list(row.reasons().stream(), reason -> words.apply(reason.key())),
                list(row.notes().stream(), note -> (words.apply(note.kind().key()) + " " + note.words()).strip()),
                list(
                        row.differences().stream(),
                        difference -> words.apply(difference.field().key())));
    }

    private static <T> String list(Stream<T> things, Function<T, String> shown) {
        return things.map(shown).collect(joining("; "));
    }

    /** A cell that a spreadsheet would take for a command is made text by an apostrophe before it. */
    static String harmless(String cell) {
        var start = cell.stripLeading();
        return !cell.isEmpty() && (isCommand(cell) || (!start.isEmpty() && isCommand(start))) ? "'" + cell : cell;
    }

    private static boolean isCommand(String cell) {
        return COMMANDS.indexOf(cell.charAt(0)) >= 0;
    }
}
