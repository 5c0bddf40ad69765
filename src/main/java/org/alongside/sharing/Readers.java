package org.alongside.sharing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewer;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.INVOLVEMENT;
import static org.alongsidedb.consent.Tables.NOMINATION;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.select;

/** As whom a record can be previewed: open posts of agencies that work with the person, trusted persons, the person. */
@Service
@Transactional(readOnly = true)
public class Readers {

    /** One reader. Kind is {@code staff}, {@code trusted} or {@code person}. */
    public record Row(
            String kind,
            UUID id,
            @Nullable UUID human,
            String name,
            @Nullable String role,
            @Nullable String agency) {

        Optional<TrustedId> trusted() {
            return kind.equals("trusted") ? Optional.of(new TrustedId(id)) : Optional.empty();
        }

        Viewer viewer() {
            return new Viewer(Viewer.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), id.toString(), human);
        }
    }

    private final DSLContext db;
    private final SharingFacts facts;

    Readers(DSLContext db, SharingFacts facts) {
        this.db = db;
        this.facts = facts;
    }

    /** Readers of a person's record that the viewer knows of; nothing for somebody whose agency does not work with the person. */
    public List<Row> of(PersonId person) {
        if (!facts.mayRecord(person)) {
            return List.of();
        }
        return Stream.of(posts(person), trusted(person), self(person))
                .flatMap(List::stream)
                .toList();
    }

    /** One of those readers. */
    public Optional<Row> one(PersonId person, UUID reader) {
        return of(person).stream().filter(each -> each.id().equals(reader)).findFirst();
    }

    private List<Row> posts(PersonId person) {
        var now = Routines.now();
        return db.select(STAFF.ID, STAFF.HUMAN_ID, STAFF.NAME, STAFF.ROLE, AGENCY_.NAME)
                .from(STAFF)
                .join(AGENCY_)
                .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                .where(STAFF.BEGINS.le(now))
                .and(STAFF.ENDS.gt(now))
                .and(STAFF.AGENCY_ID.in(select(INVOLVEMENT.AGENCY_ID)
                        .from(INVOLVEMENT)
                        .where(INVOLVEMENT.PERSON_ID.eq(person.value()))
                        .and(INVOLVEMENT.BEGINS.le(now))
                        .and(INVOLVEMENT.ENDS.gt(now))))
                .orderBy(AGENCY_.NAME, STAFF.NAME, STAFF.ID)
                .fetch(mapping((id, human, name, role, agency) -> new Row("staff", id, human, name, role, agency)));
    }

    /** A worker does not learn in their post what is open or closed to them as a trusted person, so they are not among these. */
    private List<Row> trusted(PersonId person) {
        return db.select(TRUSTED.ID, TRUSTED.HUMAN_ID, TRUSTED.NAME)
                .from(TRUSTED)
                .where(TRUSTED.ID.in(
                        select(NOMINATION.TRUSTED_ID).from(NOMINATION).where(NOMINATION.PERSON_ID.eq(person.value()))))
                .and(TRUSTED.HUMAN_ID.isDistinctFrom(Routines.human()))
                .orderBy(TRUSTED.NAME, TRUSTED.ID)
                .fetch(mapping((id, human, name) -> new Row("trusted", id, human, name, null, null)));
    }

    private List<Row> self(PersonId person) {
        var name = facts.name(person).orElse("");
        return db.select(PERSON.ID, PERSON.HUMAN_ID)
                .from(PERSON)
                .where(PERSON.ID.eq(person.value()))
                .fetch(mapping((id, human) -> new Row("person", id, human, name, null, null)));
    }
}
