package org.alongside.shell;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows a plain page while the issuer cannot be asked, with a link that tries again. Without it an error would lead to the sign-in, which is where
 * the error comes from, until the browser gives up. Where somebody was going is kept for when they are signed in.
 */
class IssuerAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerAway.class);

    private final ClientRegistrationRepository issuers;

    IssuerAway(ClientRegistrationRepository issuers) {
        this.issuers = issuers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(request.getContextPath() + SignIn.START);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (answers()) {
            rest.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + PlainPages.SIGN_IN_LATER);
        }
    }

    private boolean answers() {
        try {
            return issuers.findByRegistrationId(SignIn.REGISTRATION) != null;
        } catch (RuntimeException away) {
            LOG.warn("The issuer cannot be asked: {}", away.getMessage());
            return false;
        }
    }
}
