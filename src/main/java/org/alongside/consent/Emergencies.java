package org.alongside.consent;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.DECLARE_EMERGENCY;
import static org.alongsidedb.consent.Tables.MY_EMERGENCY;

/** Emergency access, "break glass" ({@code consent/RULES.md} section 3): one clinician, one person, four hours, looked at afterwards. */
@Service
@Transactional
public class Emergencies {

    /** What came of a declaration: the person whose record is open now, or why it is not. */
    public record Declared(Optional<PersonId> person, Optional<Refusal> refusal) {}

    /** Emergency access that lasts until an instant, unless it is ended before. */
    public record Running(EmergencyId id, OffsetDateTime until) {}

    private final DSLContext db;

    Emergencies(DSLContext db) {
        this.db = db;
    }

    /**
     * The clinician who asks declares an emergency; coordinators and privacy officers are told at once.
     *
     * @param reason at least 20 characters
     */
    public Optional<Refusal> declare(EmergencyId id, PersonId person, String reason) {
        return ConsentRefusal.of(Routines.recordEmergency(db.configuration(), id.value(), person.value(), reason));
    }

    /**
     * Declares an emergency for whoever fits exactly. Nobody learns before whether somebody does; that nobody fits, that several do and that the
     * clinician is barred are one answer.
     *
     * @param number ten digits
     * @param surname as names are searched for
     */
    public Declared declare(
            EmergencyId id,
            @Nullable String number,
            @Nullable String surname,
            @Nullable LocalDate born,
            String reason) {
        return db.selectFrom(DECLARE_EMERGENCY(id.value(), number, surname, born, reason))
                .fetchSingle(row -> new Declared(
                        Optional.ofNullable(row.getPersonId()).map(PersonId::new),
                        ConsentRefusal.of(row.getRefusal())));
    }

    /** The viewer's emergency access to this person; empty without one. */
    @Transactional(readOnly = true)
    public Optional<Running> running(PersonId person) {
        return db.selectFrom(MY_EMERGENCY(person.value()))
                .fetchOptional(row -> new Running(new EmergencyId(row.getId()), row.getEnds()));
    }

    /** The clinician, or a privacy officer, ends it before its time. */
    public Optional<Refusal> end(EmergencyId id) {
        return ConsentRefusal.of(Routines.endEmergency(db.configuration(), id.value()));
    }

    /** A privacy officer, another human being, looked at it. */
    public Optional<Refusal> review(EmergencyId id, String words) {
        return ConsentRefusal.of(Routines.reviewEmergency(db.configuration(), id.value(), words));
    }
}
