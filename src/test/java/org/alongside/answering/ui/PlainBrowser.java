package org.alongside.answering.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A browser without script that keeps cookies, fills in forms and does not follow redirects by itself. */
final class PlainBrowser {

    private static final Pattern FORGERY = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc web;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private MockHttpServletResponse page = new MockHttpServletResponse();

    PlainBrowser(WebApplicationContext context) {
        web = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    PlainBrowser open(String address) throws Exception {
        return send(get(address));
    }

    PlainBrowser onlyAsk(String address) throws Exception {
        return send(head(address));
    }

    /** Posts a form of the page at hand: its token goes along. */
    PlainBrowser press(String address, String... fields) throws Exception {
        var request = post(address).param("_csrf", forgery());
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return send(request);
    }

    PlainBrowser pressWithoutToken(String address) throws Exception {
        return send(post(address));
    }

    PlainBrowser follow() throws Exception {
        return open(Objects.requireNonNull(page.getHeader("Location")));
    }

    String text() throws Exception {
        return page.getContentAsString();
    }

    int status() {
        return page.getStatus();
    }

    MockHttpServletResponse page() {
        return page;
    }

    private PlainBrowser send(MockHttpServletRequestBuilder request) throws Exception {
        request.secure(true);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        page = web.perform(request).andReturn().getResponse();
        Arrays.stream(page.getCookies()).forEach(cookie -> cookies.put(cookie.getName(), cookie));
        return this;
    }

    private String forgery() throws Exception {
        var found = FORGERY.matcher(text());
        return found.find() ? found.group(1) : "";
    }
}
