package org.alongside.shell;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.servlet.ServletException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

import static org.assertj.core.api.Assertions.assertThat;

class LongestSessionTest {

    @ParameterizedTest
    @CsvSource({"PT0S, false", "PT11H59M, false", "PT12H1M, true"})
    void twelveHoursEndASessionHoweverBusy(Duration later, boolean ended) throws ServletException, IOException {
        var session = new MockHttpSession();
        var request = new MockHttpServletRequest();
        request.setSession(session);
        var clock = Clock.fixed(Instant.ofEpochMilli(session.getCreationTime()).plus(later), ZoneOffset.UTC);
        var rest = new MockFilterChain();

        new LongestSession(clock).doFilter(request, new MockHttpServletResponse(), rest);

        assertThat(session.isInvalid()).isEqualTo(ended);
        assertThat(rest.getRequest()).isSameAs(request);
    }
}
