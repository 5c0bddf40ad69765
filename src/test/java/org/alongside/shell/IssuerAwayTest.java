package org.alongside.shell;

import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

import static org.assertj.core.api.Assertions.assertThat;

class IssuerAwayTest {

    private final AtomicBoolean away = new AtomicBoolean(true);
    private final IssuerAway filter = new IssuerAway(issuers());

    @Test
    void signInWhileTheIssuerIsAwayLeadsToAPlainPageAndNotToItself() throws Exception {
        assertThat(answer(SignIn.START).getRedirectedUrl()).isEqualTo(PlainPages.SIGN_IN_LATER);
        away.set(false);
        assertThat(answer(SignIn.START).getRedirectedUrl()).isNull();
    }

    @Test
    void otherPagesAreNotKeptBack() throws Exception {
        assertThat(answer("/people").getRedirectedUrl()).isNull();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest("GET", address), response, new MockFilterChain());
        return response;
    }

    private ClientRegistrationRepository issuers() {
        return name -> {
            if (away.get()) {
                throw new IllegalArgumentException("nobody answers");
            }
            return ClientRegistration.withRegistrationId(name)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .clientId("portal")
                    .tokenUri("http://localhost/token")
                    .build();
        };
    }
}
