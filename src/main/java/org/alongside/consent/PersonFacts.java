package org.alongside.consent;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.HumanId;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Facts about the person as such: that they are on record, were told how information is used, have died. */
@Service
@Transactional
public class PersonFacts {

    private final DSLContext db;

    PersonFacts(DSLContext db) {
        this.db = db;
    }

    /**
     * A person comes on record, without a name yet; the agency that registers them works with them from now.
     *
     * @param reference short code that names the person without saying who it is
     * @param human the person's own sign-in, if there is one
     */
    public Optional<Refusal> register(PersonId id, String initials, String reference, @Nullable HumanId human) {
        return ConsentRefusal.of(Routines.registerPerson(
                db.configuration(), id.value(), initials, reference, human == null ? null : human.value()));
    }

    /**
     * The person was given the privacy notice; from now on direct care may be implied.
     *
     * @param on the day; null is today
     */
    public Optional<Refusal> giveNotice(PersonId person, @Nullable LocalDate on, String format, String how) {
        return ConsentRefusal.of(
                Routines.recordNotice(db.configuration(), UUID.randomUUID(), person.value(), on, format, how));
    }

    /**
     * The person has died: trusted persons lose sight, agencies keep what they wrote.
     *
     * @param on the day; null is today
     */
    public Optional<Refusal> recordDeath(PersonId person, @Nullable LocalDate on) {
        return ConsentRefusal.of(Routines.recordDeath(db.configuration(), person.value(), on));
    }
}
