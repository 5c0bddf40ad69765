package org.alongside.answering.ui;

import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;

import org.alongside.actor.Refusal;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.LinkState;
import org.alongside.answering.Links;
import org.alongside.answering.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Each step of a visit asks anew who is visiting; without a visit there is a way to a link. */
@Component
class Visits {

    private final Links links;
    private final VisitCookie cookie;

    Visits(Links links, VisitCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    ResponseEntity<String> during(
            HttpServletRequest request, CsrfToken forgery, Function<Visit, ResponseEntity<String>> step) {
        return cookie.in(request)
                .flatMap(links::visit)
                .map(step)
                .orElseGet(() -> LinkPages.closed(LinkState.LATE, forgery));
    }

    /** Back to the list, which says why nothing was done. */
    static ResponseEntity<String> refused(Refusal refusal) {
        return on("?said=" + refusal.key());
    }

    /** On to the list. */
    static ResponseEntity<String> on(String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + AnsweringRoutes.ANSWERS + query)
                .body("");
    }
}
