package org.alongside.answering.ui;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.alongside.action.Actions;
import org.alongside.actor.Refused;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.Links;
import org.alongside.consent.ItemId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A visit: the actions of one agency, answered by its mail desk. Each step asks anew who is visiting; without a visit there is a way to a link. */
@Controller
class AnswerPages {

    private final Links links;
    private final VisitCookie cookie;
    private final Visits visits;
    private final Actions actions;
    private final AnswerList list;

    AnswerPages(Links links, VisitCookie cookie, Visits visits, Actions actions, AnswerList list) {
        this.links = links;
        this.cookie = cookie;
        this.actions = actions;
        this.visits = visits;
        this.list = list;
    }

    @GetMapping("/" + AnsweringRoutes.ANSWERS)
    ResponseEntity<String> show(
            @RequestParam Optional<String> said,
            @RequestParam Optional<UUID> undo,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest request,
            CsrfToken forgery) {
        return visits.during(
                request, forgery, visit -> list.page(visit, new AnswerList.Just(said, undo, version), forgery));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/{action}")
    ResponseEntity<String> answer(
            @PathVariable UUID action,
            @RequestParam int version,
            @RequestParam String words,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String help,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String declined,
            HttpServletRequest request,
            CsrfToken forgery) {
        return visits.during(
                request,
                forgery,
                visit -> new Pressed(answer, words, help, kind, declined)
                        .read()
                        .map(read -> visit.act(() -> actions.answer(new ItemId(action), version, read)))
                        .orElse(Optional.of(Refused.NOT_AVAILABLE))
                        .map(Visits::refused)
                        .orElseGet(() -> Visits.on("?said=thanks&undo=" + action + "&version=" + (version + 1))));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/{action}/undo")
    ResponseEntity<String> undo(
            @PathVariable UUID action, @RequestParam int version, HttpServletRequest request, CsrfToken forgery) {
        return visits.during(
                request,
                forgery,
                visit -> visit.act(() -> actions.undo(new ItemId(action), version))
                        .map(Visits::refused)
                        .orElseGet(() -> Visits.on("?said=undone")));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/leave")
    ResponseEntity<String> leave(HttpServletRequest request) {
        cookie.in(request).ifPresent(links::leave);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.gone())
                .header(HttpHeaders.LOCATION, "/signed-out")
                .body("");
    }
}
