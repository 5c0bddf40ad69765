package org.alongside.actor;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** A signed-in human who has chosen whom to act as; the one authority is the role chosen. */
class ActingToken extends OAuth2AuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Choice choice;

    ActingToken(OAuth2AuthenticationToken signedIn, Choice choice) {
        super(
                signedIn.getPrincipal(),
                List.of(new SimpleGrantedAuthority("ROLE_" + authority(choice.role()))),
                signedIn.getAuthorizedClientRegistrationId());
        this.choice = choice;
        setDetails(signedIn.getDetails());
    }

    Viewer viewer() {
        return choice.viewer();
    }

    Choice choice() {
        return choice;
    }

    private static String authority(String role) {
        return role.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof ActingToken token && token.choice.equals(choice);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + choice.hashCode();
    }
}
