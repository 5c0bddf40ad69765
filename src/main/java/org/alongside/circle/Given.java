package org.alongside.circle;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.alongside.actor.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.MY_SHARES;
import static org.jooq.Records.mapping;

/** What was given to the trusted person who asks. Empty for everybody else, and as soon as anything stops them. */
@Service
@Transactional(readOnly = true)
public class Given {

    /** One yes of a person: categories, how many single things, since when and until when. */
    public record Row(
            PersonId person, List<String> categories, long items, OffsetDateTime saidAt, OffsetDateTime ends) {}

    private final DSLContext db;

    Given(DSLContext db) {
        this.db = db;
    }

    /** Everything given to the viewer that opens something now, person by person. */
    public List<Row> mine() {
        var mine = MY_SHARES();
        return db.select(
                        mine.PERSON_ID.convertFrom(PersonId::new),
                        mine.CATEGORIES.convertFrom(Arrays::asList),
                        mine.ITEMS,
                        mine.SAID_AT,
                        mine.ENDS)
                .from(mine)
                .fetch(mapping(Row::new));
    }
}
