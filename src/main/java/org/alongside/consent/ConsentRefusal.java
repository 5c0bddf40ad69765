package org.alongside.consent;

import java.util.Optional;

import org.alongside.actor.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a fact was not recorded (consent rules, section 3). Nothing has changed. */
public enum ConsentRefusal implements Refusal {
    VIEWER_CLOSED,
    BARRED,
    AGREEMENT_ENDED,
    NOT_INVOLVED,
    NOT_ALLOWED,
    COMPARTMENT_NEEDED,
    BLANKET,
    BACKDATED,
    TOO_LONG,
    SAME_PERSON,
    NOT_ALONE,
    LACKS_CAPACITY,
    REASON_TOO_SHORT,
    LOOK_AGAIN_NEEDED,
    ALREADY_DECIDED,
    NOT_IDENTIFIED,
    PROPOSAL_CHANGED;

    static Optional<Refusal> of(@Nullable String code) {
        return Optional.ofNullable(code).map(ConsentRefusal::valueOf);
    }

    @Override
    public String key() {
        return "refusal." + name();
    }
}
