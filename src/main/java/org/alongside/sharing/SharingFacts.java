package org.alongside.sharing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Routines.now;
import static org.alongsidedb.consent.Tables.NOMINATION;
import static org.alongsidedb.consent.Tables.NOTICE;
import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.consent.Tables.REFUSAL;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

/** Refusals, trusted persons and notices of a person, as far as the viewer may read them; {@link SharingNames} turns ids into names. */
@Service
@Transactional(readOnly = true)
public class SharingFacts {

    /** One refusal or seal; null recipients are everyone, no data at all is everything. */
    public record Refusal(
            UUID id,
            @Nullable List<UUID> recipients,
            @Nullable List<String> categories,
            @Nullable List<String> families,
            @Nullable List<UUID> items,
            boolean hidden,
            LocalDate reviewOn,
            String recordedKind,
            UUID recordedBy,
            OffsetDateTime recordedAt,
            @Nullable OffsetDateTime liftedAt) {}

    /** One time the person was told how information is used. */
    public record Notice(LocalDate on, String format, String how, UUID recordedBy) {}

    private final DSLContext db;

    SharingFacts(DSLContext db) {
        this.db = db;
    }

    /**
     * What the person is called, as far as the viewer may know it; initials stand for a name that is not shared. Whether they know of the
     * person is asked first, so that somebody hidden and nobody at all take the same time.
     */
    public Optional<String> name(PersonId person) {
        return db.select(called())
                .from(PERSON)
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.eq(person.value()))
                .and(condition(Routines.knows(val(person.value()))))
                .fetchOptional()
                .map(row -> row.value1());
    }

    /** The same for several; whoever the viewer may not know of is not among them. */
    public Map<PersonId, String> names(Set<PersonId> people) {
        return db.select(PERSON.ID.convertFrom(PersonId::new), called())
                .from(PERSON)
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.in(people.stream().map(PersonId::value).toList()))
                .fetchMap(Record2::value1, Record2::value2);
    }

    private static Field<String> called() {
        return coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME, PERSON.INITIALS);
    }

    /** Whether the viewer's agency works with the person, so that the viewer may record what the person says. */
    public boolean mayRecord(PersonId person) {
        return Boolean.TRUE.equals(Routines.mayChange(db.configuration(), person.value()));
    }

    /** Whether the viewer reads the person's decisions about sharing in full. */
    public boolean readsDecisions(PersonId person) {
        return Boolean.TRUE.equals(Routines.readsSharing(db.configuration(), person.value()));
    }

    /** Refusals and seals of a person, newest first, lifted ones included. */
    public List<Refusal> refusals(PersonId person) {
        return db.select(
                        REFUSAL.ID,
                        Arrayed.list(REFUSAL.RECIPIENTS),
                        Arrayed.list(REFUSAL.CATEGORIES),
                        Arrayed.list(REFUSAL.FAMILIES),
                        Arrayed.list(REFUSAL.ITEMS),
                        REFUSAL.HIDDEN,
                        REFUSAL.REVIEW_ON,
                        REFUSAL.RECORDED_KIND,
                        REFUSAL.RECORDED_BY,
                        REFUSAL.RECORDED_AT,
                        REFUSAL.LIFTED_AT)
                .from(REFUSAL)
                .where(REFUSAL.PERSON_ID.eq(person.value()))
                .orderBy(REFUSAL.RECORDED_ORDER.desc())
                .fetch(mapping(Refusal::new));
    }

    /** Trusted persons whom the person named, newest first, ended ones included. */
    public List<Nomination> nominations(PersonId person) {
        return db.select(
                        NOMINATION.ID,
                        NOMINATION.TRUSTED_ID,
                        NOMINATION.RELATIONSHIP,
                        NOMINATION.VERIFIED,
                        NOMINATION.ENDS,
                        NOMINATION.RECORDED_BY,
                        NOMINATION.RECORDED_AT,
                        NOMINATION.APPROVED_BY,
                        field(NOMINATION.ENDED_AT.isNotNull().or(NOMINATION.ENDS.le(now()))))
                .from(NOMINATION)
                .where(NOMINATION.PERSON_ID.eq(person.value()))
                .orderBy(NOMINATION.RECORDED_AT.desc(), NOMINATION.ID)
                .fetch(mapping(Nomination::new));
    }

    /** When the person was told how information is used, newest first. */
    public List<Notice> notices(PersonId person) {
        return db.select(NOTICE.GIVEN_ON, NOTICE.FORMAT, NOTICE.HOW, NOTICE.RECORDED_BY)
                .from(NOTICE)
                .where(NOTICE.PERSON_ID.eq(person.value()))
                .orderBy(NOTICE.GIVEN_ON.desc(), NOTICE.ID)
                .fetch(mapping(Notice::new));
    }
}
