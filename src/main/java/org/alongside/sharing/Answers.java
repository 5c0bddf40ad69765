package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.consent.Outcome;
import org.alongsidedb.consent.tables.records.AnswersRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.ANSWERS;
import static org.alongsidedb.consent.Tables.ANSWERS_IN_FORCE;

/** What the rules answer each reader of a record, about that which the viewer sees themselves; empty for anybody but staff. */
@Service
@Transactional(readOnly = true)
public class Answers {

    /** A post, a trusted person or the person; kind is {@code staff}, {@code trusted} or {@code person}, which alone has no name here. */
    public record Reader(
            String kind,
            UUID id,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String role) {}

    /**
     * What one reader sees.
     *
     * @param thing an item, or a whole class of what is no item, such as the name
     * @param line the public line; null for what is no item
     * @param outcome all or part
     */
    public record Row(
            Reader reader,
            UUID thing,
            @Nullable String line,
            String category,
            Outcome outcome,
            String because,
            @Nullable UUID source) {}

    private final DSLContext db;

    Answers(DSLContext db) {
        this.db = db;
    }

    /** Answers now; in a transaction that has just recorded something, what the viewer saw before is still in it. */
    public List<Row> now(PersonId person) {
        return rows(person, null);
    }

    /** Answers as they were given at an earlier instant, for those who read decisions about sharing. */
    public List<Row> at(PersonId person, OffsetDateTime instant) {
        return rows(person, instant);
    }

    /** Answers as they will be once the yes or the nomination that this transaction recorded is approved and has begun. */
    public List<Row> inForce(PersonId person) {
        return db.selectFrom(ANSWERS_IN_FORCE(person.value())).fetch(row -> row(row.into(new AnswersRecord())));
    }

    private List<Row> rows(PersonId person, @Nullable OffsetDateTime at) {
        return db.selectFrom(ANSWERS(person.value(), at)).fetch(Answers::row);
    }

    private static Row row(AnswersRecord row) {
        return new Row(
                new Reader(row.getKind(), row.getReader(), row.getName(), row.getAgency(), row.getRole()),
                row.getThing(),
                row.getLine(),
                row.getCategory(),
                Outcome.valueOf(row.getOutcome().toUpperCase(Locale.ROOT)),
                row.getBecause(),
                row.getSource());
    }
}
