/**
 * Alongside on a machine of one's own: an embedded PostgreSQL, a built-in identity provider, a mail server and the
 * demonstration cast.
 *
 * <p>Nothing uses this module and nothing of it reaches the production jar. What it offers, the portal meets as it would elsewhere: a
 * database behind a JDBC address and an issuer behind OpenID Connect.
 */
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "agency",
            "actor",
            "consent",
            "person",
            "casework",
            "plan",
            "action",
            "scheme",
            "meeting",
            "answering"
        })
@NullMarked
package org.alongside.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
