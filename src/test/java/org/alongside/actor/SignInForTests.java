package org.alongside.actor;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Makes what the sign-in leaves in the security context, for tests of screens. */
public final class SignInForTests {

    private SignInForTests() {}

    /** Somebody who signed in at the issuer and has not chosen yet. */
    public static OAuth2AuthenticationToken signedIn(String issuer, String login) {
        var token = new OidcIdToken(
                "token",
                Instant.now(),
                Instant.now().plusSeconds(3600),
                Map.of("iss", issuer, "sub", login, "name", login));
        return new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), token), List.of(), "portal");
    }

    /** Somebody who signed in and acts as this choice. */
    public static Authentication acting(String issuer, String login, Choice choice) {
        return new ActingToken(signedIn(issuer, login), choice);
    }
}
