package org.alongside.shell;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Shows a plain page to the person and one line to the operator; what the issuer sent is in neither. */
class SignInRefused extends SimpleUrlAuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInRefused.class);

    SignInRefused() {
        super(PlainPages.NOT_SIGNED_IN);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        LOG.warn("Sign-in refused: {}", reason(failure));
        super.onAuthenticationFailure(request, response, failure);
    }

    private static String reason(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
    }
}
