package org.alongside.answering.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The secret of a visit, as the browser keeps it: made anew when a link is used, for this host alone, never sent from elsewhere. */
@Component
class VisitCookie {

    private final boolean secure;
    private final Duration visit;

    VisitCookie(
            @Value("${server.servlet.session.cookie.secure}") boolean secure,
            @Value("${alongside.answering.visit}") Duration visit) {
        this.secure = secure;
        this.visit = visit;
    }

    Optional<String> in(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    String holding(String secret) {
        return cookie(secret, visit);
    }

    String gone() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration age) {
        return ResponseCookie.from(name(), value)
                .path("/")
                .secure(secure)
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(age)
                .build()
                .toString();
    }

    private String name() {
        return secure ? "__Host-answers" : "answers";
    }
}
