package org.alongside.register.preview;

import java.util.List;

/** What is to be saved: one new person, or what changes about one held. Persons of whom nothing changes are not among them. */
public sealed interface Saving {

    /** A person who is not on record yet, with the rows that turned out to be theirs too. */
    record NewPerson(PreviewRow row, List<PreviewRow> joined) implements Saving {}

    /** Someone held, of whom differences are taken or whom another row turned out to be. */
    record Changed(HeldPerson person, PreviewRow row, List<PreviewRow> joined) implements Saving {

        /** The differences that someone chose to take. */
        public List<Difference> taken() {
            return row.differences().stream().filter(Difference::taken).toList();
        }
    }
}
