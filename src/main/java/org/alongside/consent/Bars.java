package org.alongside.consent;

import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who must never see a person ({@code consent/RULES.md} section 3, bar): safeguarding leads, privacy officers and coordinators decide. A
 * bar on a post or trusted person is on the human being, in every post and sign-in; a bar on an agency is on all its posts.
 */
@Service
@Transactional
public class Bars {

    private final DSLContext db;

    Bars(DSLContext db) {
        this.db = db;
    }

    /** In force at once. */
    public Optional<Refusal> bar(Recipient who, PersonId person) {
        return ConsentRefusal.of(Routines.recordBar(
                db.configuration(), UUID.randomUUID(), person.value(), post(who), trusted(who), agency(who)));
    }

    /** Lifts the bar on the same human being, or on the agency. */
    public Optional<Refusal> lift(Recipient who, PersonId person) {
        return ConsentRefusal.of(
                Routines.liftBar(db.configuration(), person.value(), post(who), trusted(who), agency(who)));
    }

    private static @Nullable UUID post(Recipient who) {
        return who instanceof Recipient.OfPost(var id) ? id.value() : null;
    }

    private static @Nullable UUID trusted(Recipient who) {
        return who instanceof Recipient.OfTrusted(var id) ? id.value() : null;
    }

    private static @Nullable UUID agency(Recipient who) {
        return who instanceof Recipient.OfAgency(var id) ? id.value() : null;
    }
}
