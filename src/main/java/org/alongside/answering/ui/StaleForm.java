package org.alongside.answering.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.alongside.answering.AnsweringRoutes;
import org.alongside.mail.MailWords;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfToken;

/** A form that came without its token against forgery, or with an old one: nothing was done, and a page says so and leads on. */
final class StaleForm implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var forgery = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var page = new LightPage(MailWords.of("answering.stale.title"), forgery)
                .message(MailWords.of("answering.stale.about"))
                .part("<p>" + LightPage.link(back(request), MailWords.of("answering.stale.on")) + "</p>\n")
                .html();
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(page);
    }

    /** The page on which the form stands: that of the link, or the list of a visit, which offers a link to those who have none. */
    private static String back(HttpServletRequest request) {
        var path = request.getRequestURI().substring(1);
        return path.matches(AnsweringRoutes.LINK + "/[A-Za-z0-9_-]{4,100}") ? path : AnsweringRoutes.ANSWERS;
    }
}
