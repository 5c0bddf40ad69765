package org.alongside.meeting;

import java.time.OffsetDateTime;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.meeting.Tables.MEETING_;
import static org.alongsidedb.meeting.Tables.WITHHELD;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

/** Coming and past meetings that the viewer may see, across people or about one. */
@Service
@Transactional(readOnly = true)
public class MeetingList {

    /** One of them; the name is null where it is not disclosed to the viewer. */
    public record Row(
            ItemId id,
            PersonId person,
            String initials,
            String reference,
            @Nullable String name,
            String title,
            OffsetDateTime heldAt,
            String place,
            boolean running,
            boolean cancelled) {}

    /** What of meetings and minutes about one person is withheld: so many items of a category, and why; never which. */
    public record Withheld(String initials, String reference, String category, String because, long items) {}

    /** Which of them: over or not, about somebody or about everybody. */
    public record Filter(boolean past, @Nullable PersonId person) {}

    private final DSLContext db;

    MeetingList(DSLContext db) {
        this.db = db;
    }

    /** Coming meetings, the next first; past ones, the last first. */
    public List<Row> page(Filter filter, int offset, int limit) {
        return db.select(
                        MEETING_.ITEM_ID.convertFrom(ItemId::new),
                        MEETING_.PERSON_ID.convertFrom(PersonId::new),
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME).concat(inline(" "), IDENTITY.SURNAME),
                        MEETING_.TITLE,
                        MEETING_.HELD_AT,
                        MEETING_.PLACE,
                        field(MEETING_.STARTED_AT.isNotNull().and(MEETING_.ENDED_AT.isNull())),
                        field(MEETING_.CANCELLED_AT.isNotNull()))
                .from(MEETING_)
                .join(PERSON)
                .on(PERSON.ID.eq(MEETING_.PERSON_ID))
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(MEETING_.PERSON_ID))
                .where(matches(filter))
                .orderBy(filter.past() ? MEETING_.HELD_AT.desc() : MEETING_.HELD_AT.asc(), MEETING_.ITEM_ID.asc())
                .offset(offset)
                .limit(limit)
                .fetch(mapping(Row::new));
    }

    /** Stubs of meetings and minutes across people, where the rules give one; nothing where they give nothing. */
    public List<Withheld> withheld() {
        return db.select(PERSON.INITIALS, PERSON.REFERENCE, WITHHELD.CATEGORY, WITHHELD.BECAUSE, WITHHELD.ITEMS)
                .from(WITHHELD())
                .join(PERSON)
                .on(PERSON.ID.eq(WITHHELD.PERSON_ID))
                .orderBy(PERSON.REFERENCE, WITHHELD.CATEGORY, WITHHELD.BECAUSE)
                .fetch(mapping(Withheld::new));
    }

    /** How many there are. */
    public int count(Filter filter) {
        return db.selectCount()
                .from(MEETING_)
                .where(matches(filter))
                .fetchSingle()
                .value1();
    }

    private static Condition matches(Filter filter) {
        var over = MEETING_.ENDED_AT.isNotNull().or(MEETING_.CANCELLED_AT.isNotNull());
        var person = filter.person();
        return (filter.past() ? over : over.not())
                .and(person == null ? noCondition() : MEETING_.PERSON_ID.eq(person.value()));
    }
}
