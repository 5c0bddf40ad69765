package org.alongside.sharing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.audit.Audit;
import org.alongside.kit.Dates;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.PERSON;

/** Who could see what on a day that has passed, with the reasons given then, for those who read decisions about sharing. */
@Service
@Transactional
public class History {

    private final DSLContext db;
    private final SharingFacts facts;
    private final Answers answers;
    private final Audit audit;
    private final Clock clock;

    History(DSLContext db, SharingFacts facts, Answers answers, Audit audit, Clock clock) {
        this.db = db;
        this.facts = facts;
        this.answers = answers;
        this.audit = audit;
        this.clock = clock;
    }

    /** The day on which the person came on record; nothing for somebody who may not look back. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> registered(PersonId person) {
        return facts.readsDecisions(person)
                ? db.select(PERSON.REGISTERED_AT)
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.value()))
                        .fetchOptional(row -> Dates.dayOf(row.value1().toInstant()))
                : Optional.empty();
    }

    /** What was answered at the end of a day, or is now when it is today; that somebody looked is on the audit. */
    public List<Answers.Row> on(PersonId person, LocalDate day) {
        if (!facts.readsDecisions(person) || !audit.opened(person, "history")) {
            return List.of();
        }
        return day.isBefore(today()) ? answers.at(person, lastInstant(day)) : answers.now(person);
    }

    /** Today in London. */
    public LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static OffsetDateTime lastInstant(LocalDate day) {
        return Dates.endOf(day).minusMillis(1).atOffset(ZoneOffset.UTC);
    }
}
