package org.alongside.casework;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.casework.Tables.NOTE;
import static org.alongsidedb.consent.Tables.DISCLOSURE;
import static org.alongsidedb.consent.Tables.ITEM;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;

/** Everything about one person that the viewer sees, whole or by its public line. */
@Service
@Transactional(readOnly = true)
public class RecordItems {

    /**
     * One item.
     *
     * @param category null is not labelled yet
     * @param author name of the post or trusted person who wrote it; null when the viewer may not know of them
     * @param publicLineOnly the viewer sees this line and not the content
     */
    public record Row(
            ItemId id,
            String kind,
            @Nullable String category,
            String publicLine,
            @Nullable String author,
            @Nullable String agency,
            OffsetDateTime recordedAt,
            boolean publicLineOnly) {}

    private final DSLContext db;

    RecordItems(DSLContext db) {
        this.db = db;
    }

    /** Items of a person, newest first, by one query whoever asks. */
    public List<Row> list(PersonId person) {
        return db.select(
                        ITEM.ID.convertFrom(ItemId::new),
                        ITEM.KIND,
                        ITEM.CATEGORY,
                        ITEM.PUBLIC_LINE,
                        coalesce(STAFF.NAME, TRUSTED.NAME),
                        AGENCY_.NAME,
                        ITEM.RECORDED_AT,
                        DISCLOSURE.OUTCOME.eq("part"))
                .from(ITEM)
                .join(DISCLOSURE)
                .on(DISCLOSURE.PERSON_ID.eq(ITEM.PERSON_ID))
                .and(DISCLOSURE.SUBJECT.eq(ITEM.SUBJECT))
                .and(DISCLOSURE.OUTCOME.in("all", "part"))
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(ITEM.AUTHOR_STAFF))
                .leftJoin(AGENCY_)
                .on(AGENCY_.ID.eq(ITEM.AUTHOR_AGENCY))
                .leftJoin(TRUSTED)
                .on(TRUSTED.ID.eq(ITEM.AUTHOR_TRUSTED))
                .where(ITEM.PERSON_ID.eq(person.value()))
                .orderBy(ITEM.RECORDED_AT.desc(), ITEM.ID)
                .fetch(mapping(Row::new));
    }

    /** The words of a note that the viewer sees whole. */
    public Optional<String> noteWords(ItemId note) {
        return db.select(NOTE.WORDS)
                .from(NOTE)
                .where(NOTE.ITEM_ID.eq(note.value()))
                .fetchOptional(NOTE.WORDS);
    }
}
