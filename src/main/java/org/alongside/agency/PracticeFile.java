package org.alongside.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.alongside.agency.PracticeImport.FileReason;

/** A file that may be the NHS list, read a few lines at a time; its size makes no difference to memory. */
final class PracticeFile implements AutoCloseable {

    /** A line of the file and where it stands. */
    record Line(long number, List<String> fields) {}

    private static final int LONGEST_FIELD = 64 * 1024;
    private static final int MOST_LINES = 200_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final SeekableByteChannel channel;
    private final CloseableIterator<CsvRecord> records;
    private long lines;
    private long last;

    private PracticeFile(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        var strict = StandardCharsets.UTF_8.newDecoder();
        this.records = CsvReader.builder()
                .maxBufferSize(LONGEST_FIELD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(withoutMark(new BufferedReader(Channels.newReader(channel, strict, -1))))
                .iterator();
    }

    static PracticeFile open(Path file) throws UnreadableListException {
        try {
            return new PracticeFile(Files.newByteChannel(file));
        } catch (CharacterCodingException notText) {
            throw new UnreadableListException(FileReason.NOT_TEXT, 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reader withoutMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The next lines, at most so many; none at the end. */
    List<Line> next(int most) throws UnreadableListException {
        var next = new ArrayList<Line>(most);
        try {
            while (next.size() < most && records.hasNext()) {
                next.add(line(records.next()));
            }
        } catch (CsvParseException broken) {
            throw new UnreadableListException(FileReason.NOT_THE_LIST, last + 1);
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw new UnreadableListException(FileReason.NOT_TEXT, last + 1);
            }
            throw broken;
        }
        return next;
    }

    private Line line(CsvRecord read) throws UnreadableListException {
        last = read.getStartingLineNumber();
        if (read.getFields().stream().anyMatch(PracticeFile::isNotText)) {
            throw new UnreadableListException(FileReason.NOT_TEXT, last);
        } else if (read.getFieldCount() != ListedPractice.COLUMNS
                || read.getFields().stream().anyMatch(field -> field.contains("\n"))) {
            throw new UnreadableListException(FileReason.NOT_THE_LIST, last);
        } else if (++lines > MOST_LINES) {
            throw new UnreadableListException(FileReason.TOO_MANY_LINES, last);
        }
        return new Line(last, read.getFields());
    }

    private static boolean isNotText(String field) {
        return field.chars().anyMatch(each -> Character.isISOControl(each) && !Character.isWhitespace(each));
    }

    /** Lines read so far. */
    long lines() {
        return lines;
    }

    /** The part of the file that was read, from 0 to 1. */
    double part() {
        try {
            return (double) channel.position() / Math.max(1, channel.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
