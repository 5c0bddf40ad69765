package org.alongside.actor;

import java.util.Optional;
import java.util.regex.Pattern;

import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Where somebody can be written to, as far as the identity provider vouches for it: one plain address that it has verified. */
@Component
class KnownAddress {

    private static final int LONGEST = 254;
    private static final Pattern PLAIN = Pattern.compile("[^\\s\\p{Cntrl}<>,;\"]+@[^\\s\\p{Cntrl}<>,;\"@]+");

    private final DSLContext db;

    KnownAddress(DSLContext db) {
        this.db = db;
    }

    /** Keeps it for the human of the transaction at hand, if there is one. */
    void keep(OidcUser user) {
        of(user).ifPresent(address -> Routines.keepAddress(db.configuration(), address));
    }

    private static Optional<String> of(OidcUser user) {
        return Optional.ofNullable(user.getEmail())
                .filter(address -> Boolean.TRUE.equals(user.getEmailVerified()))
                .filter(address ->
                        address.length() <= LONGEST && PLAIN.matcher(address).matches());
    }
}
