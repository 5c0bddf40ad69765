package org.alongside.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.audit.Audit;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.PERSON;
import static org.alongsidedb.person.Tables.ALIAS;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

/** Opening the record of one person. */
@Service
@Transactional
public class Records {

    /** What is above every record. Names are null where they are not shared with the viewer; then initials and reference stand for them. */
    public record Header(
            PersonId person,
            String initials,
            String reference,
            @Nullable String firstName,
            @Nullable String surname,
            @Nullable String preferredName,
            @Nullable String pronouns,
            @Nullable LocalDate born,
            @Nullable String nhsNumber,
            @Nullable LocalDate died,
            @Nullable String bornWords,
            List<String> aliases) {}

    private final DSLContext db;
    private final Audit audit;

    Records(DSLContext db, Audit audit) {
        this.db = db;
        this.audit = audit;
    }

    /** Opens a record and says so in the audit, in one transaction; nothing when there is none for this viewer. */
    public Optional<Header> open(PersonId person) {
        if (!audit.opened(person, "record")) {
            return Optional.empty();
        }
        return db.select(
                        PERSON.ID.convertFrom(PersonId::new),
                        PERSON.INITIALS,
                        PERSON.REFERENCE,
                        IDENTITY.FIRST_NAME,
                        IDENTITY.SURNAME,
                        IDENTITY.PREFERRED_NAME,
                        IDENTITY.PRONOUNS,
                        IDENTITY.BORN,
                        IDENTITY.NHS_NUMBER,
                        PERSON.DIED_ON,
                        IDENTITY.BORN_WORDS,
                        multiset(select(ALIAS.NAME)
                                        .from(ALIAS)
                                        .where(ALIAS.PERSON_ID.eq(PERSON.ID))
                                        .orderBy(ALIAS.NAME))
                                .convertFrom(names -> names.map(Record1::value1)))
                .from(PERSON)
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(PERSON.ID))
                .where(PERSON.ID.eq(person.value()))
                .fetchOptional(mapping(Header::new));
    }
}
