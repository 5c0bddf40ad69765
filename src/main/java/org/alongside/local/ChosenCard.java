package org.alongside.local;

import java.util.List;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** Takes the choice of a card for a proof of who one is, as only a machine of one's own may do. */
record ChosenCard(Cast cast) implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication choice) {
        return cast.humans().stream()
                .filter(human -> human.id().equals(choice.getName()))
                .findFirst()
                .map(human -> UsernamePasswordAuthenticationToken.authenticated(
                        human.id(), null, List.of(FactorGrantedAuthority.fromAuthority("FACTOR_CARD"))))
                .orElseThrow(() -> new BadCredentialsException("nobody of the cast has this card"));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
