package org.alongside.actor;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;

/** A signed-in human who has chosen whom to act as; the authorities are those of that one choice, never a union. */
class ActingToken extends OAuth2AuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Choice choice;

    ActingToken(OAuth2AuthenticationToken signedIn, Choice choice) {
        super(signedIn.getPrincipal(), authorities(choice), signedIn.getAuthorizedClientRegistrationId());
        this.choice = choice;
        setDetails(signedIn.getDetails());
    }

    Viewer viewer() {
        return choice.viewer();
    }

    Choice choice() {
        return choice;
    }

    private static List<SimpleGrantedAuthority> authorities(Choice choice) {
        var role = choice.role().toUpperCase(Locale.ROOT).replace('-', '_');
        var names = choice.viewer().kind() == Viewer.Kind.STAFF ? List.of(role, Roles.STAFF) : List.of(role);
        return names.stream()
                .map(name -> new SimpleGrantedAuthority("ROLE_" + name))
                .toList();
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
