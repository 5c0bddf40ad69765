package org.alongside.meeting.document;

import java.util.List;

/**
 * What one reader is given, ready to be read.
 *
 * @param madeFor for whom and when it was made; stands on every page
 */
public record MinutesDocument(String title, String madeFor, List<Block> blocks) {

    /** A part of the document. */
    public sealed interface Block {}

    /** A heading below the title. */
    public record Heading(String words) implements Block {

        public Heading {
            words = Printable.text(words);
        }
    }

    /** A sentence of the document itself. */
    public record Sentence(String words) implements Block {

        public Sentence {
            words = Printable.text(words);
        }
    }

    /** Something that was said, decided or promised, with what has to be known about it. */
    public record Entry(String words, List<String> notes) implements Block {

        public Entry {
            words = Printable.text(words);
            notes = notes.stream().map(Printable::text).toList();
        }
    }

    public MinutesDocument {
        title = Printable.text(title);
        madeFor = Printable.text(madeFor);
        blocks = List.copyOf(blocks);
    }
}
