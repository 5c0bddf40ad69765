package org.alongside.meeting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import static java.util.Objects.requireNonNull;

/** The fonts of the PDF. Both are under the SIL Open Font License 1.1 and are embedded, only the characters that are used. */
final class Fonts {

    static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    static final String EMOJI = "/fonts/NotoEmoji-Regular.ttf";

    private static final List<CmapLookup> CHARACTERS =
            Stream.of(REGULAR, EMOJI).map(Fonts::characters).toList();

    private Fonts() {}

    static InputStream open(String font) {
        return requireNonNull(Fonts.class.getResourceAsStream(font), font);
    }

    /** Characters that no font has, such as those of Chinese, are written by their Unicode name, so that nothing is lost or shown as a box. */
    static String writable(String words) {
        return words.codePoints()
                .collect(
                        StringBuilder::new,
                        (text, each) -> {
                            if (each == '\n' || each == '\t' || isKnown(each)) {
                                text.appendCodePoint(each);
                            } else {
                                text.append('[').append(Character.getName(each)).append(']');
                            }
                        },
                        StringBuilder::append)
                .toString();
    }

    private static boolean isKnown(int character) {
        return CHARACTERS.stream().anyMatch(font -> font.getGlyphId(character) != 0);
    }

    private static CmapLookup characters(String font) {
        try (var stream = open(font);
                var read = new RandomAccessReadBuffer(stream);
                var parsed = new TTFParser().parse(read)) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
