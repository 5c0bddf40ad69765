package org.alongside.shell;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

/** Who the issuer says is at the browser: issuer and subject together name a human, the name is only for show. */
public record SignedIn(String issuer, String subject, String name) {

    /** The human of the current request, if anyone signed in. */
    public static Optional<SignedIn> now() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(OidcUser.class::isInstance)
                .map(OidcUser.class::cast)
                .map(SignedIn::of);
    }

    private static SignedIn of(OidcUser user) {
        var subject = requireNonNull(user.getSubject());
        var name = requireNonNullElse(user.getFullName(), subject);
        return new SignedIn(requireNonNull(user.getIssuer()).toString(), subject, name);
    }
}
