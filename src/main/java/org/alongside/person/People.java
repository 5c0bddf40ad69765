package org.alongside.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.PersonFacts;
import org.alongsidedb.person.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.person.Tables.ALIAS;

/** People come on record by name, and what is known of who they are gets corrected. */
@Service
@Transactional
public class People {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    private final PersonFacts facts;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    People(PersonFacts facts, EntityManager entities, DSLContext db, Clock clock) {
        this.facts = facts;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** A person comes on record; the agency that registers them works with them from now. Doing it twice does it once. */
    public Optional<Refusal> register(PersonDraft draft) {
        if (entities.find(Identity.class, draft.id().value()) != null) {
            return Optional.empty();
        }
        return fault(draft)
                .or(() -> facts.register(
                        draft.id(),
                        draft.initials(),
                        Objects.requireNonNull(Routines.freeReference(db.configuration())),
                        draft.human()))
                .or(() -> {
                    entities.persist(new Identity(draft));
                    draft.aliases().forEach(alias -> entities.persist(new OtherName(draft.id(), alias)));
                    return Optional.empty();
                });
    }

    /**
     * What is known of who the person is was wrong, or has changed.
     *
     * @param version of the identity that the change was made on
     */
    public Optional<Refusal> correct(PersonDraft draft, int version) {
        var identity = entities.find(Identity.class, draft.id().value(), LockModeType.PESSIMISTIC_WRITE);
        if (identity == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (!identity.isStill(version)) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        var fault = fault(draft);
        if (fault.isEmpty()) {
            identity.correct(draft);
            draft.aliases().stream()
                    .filter(alias -> isNew(draft.id(), alias))
                    .forEach(alias -> entities.persist(new OtherName(draft.id(), alias)));
        }
        return fault;
    }

    private boolean isNew(PersonId person, Alias alias) {
        return !db.fetchExists(
                ALIAS,
                ALIAS.PERSON_ID
                        .eq(person.value())
                        .and(ALIAS.NAME.eq(alias.name().strip())));
    }

    private Optional<Refusal> fault(PersonDraft draft) {
        var aliases = draft.aliases().stream().map(Alias::name).toArray(String[]::new);
        return Lines.missing(draft.firstName(), draft.surname())
                .or(() -> Lines.tooLong(
                        draft.firstName(),
                        draft.surname(),
                        draft.preferredName(),
                        draft.pronouns(),
                        draft.gender(),
                        draft.bornWords()))
                .or(() -> Lines.missing(aliases))
                .or(() -> Lines.tooLong(aliases))
                .or(() -> bornFault(draft))
                .or(() -> numberFault(draft));
    }

    private Optional<Refusal> bornFault(PersonDraft draft) {
        var born = draft.born();
        if (born != null && born.isAfter(LocalDate.now(clock.withZone(LONDON)))) {
            return Optional.of(PersonRefusal.BORN_IN_FUTURE);
        }
        return born != null && born.isBefore(EARLIEST_BIRTH)
                ? Optional.of(PersonRefusal.BORN_BEFORE_1900)
                : Optional.empty();
    }

    private Optional<Refusal> numberFault(PersonDraft draft) {
        var number = draft.nhsNumber();
        return number != null
                        && Boolean.TRUE.equals(Routines.numberIsTaken(
                                db.configuration(), number.digits(), draft.id().value()))
                ? Optional.of(PersonRefusal.NHS_NUMBER_TAKEN)
                : Optional.empty();
    }
}
