package org.alongside.answering.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.alongside.action.Actions;
import org.alongside.action.Answer;
import org.alongside.action.Barrier;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewers;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.Contacts;
import org.alongside.answering.LinkState;
import org.alongside.answering.Links;
import org.alongside.answering.Visit;
import org.alongside.answering.Wishes;
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
    private final Actions actions;
    private final Contacts contacts;
    private final AnswerList list;

    AnswerPages(Links links, VisitCookie cookie, Actions actions, Contacts contacts, AnswerList list) {
        this.links = links;
        this.cookie = cookie;
        this.actions = actions;
        this.contacts = contacts;
        this.list = list;
    }

    @GetMapping("/" + AnsweringRoutes.ANSWERS)
    ResponseEntity<String> show(
            @RequestParam Optional<String> said,
            @RequestParam Optional<UUID> undo,
            @RequestParam(defaultValue = "0") int version,
            HttpServletRequest request,
            CsrfToken forgery) {
        return visiting(request, forgery, visit -> list.page(visit, new AnswerList.Just(said, undo, version), forgery));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/{action}")
    ResponseEntity<String> answer(
            @PathVariable UUID action,
            @RequestParam int version,
            @RequestParam String words,
            @RequestParam String answer,
            HttpServletRequest request,
            CsrfToken forgery) {
        return visiting(
                request,
                forgery,
                visit -> read(answer, words)
                        .map(read -> as(visit, () -> actions.answer(new ItemId(action), version, read)))
                        .orElse(Optional.of(Refused.NOT_AVAILABLE))
                        .map(AnswerPages::refused)
                        .orElseGet(() -> on("?said=thanks&undo=" + action + "&version=" + (version + 1))));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/{action}/undo")
    ResponseEntity<String> undo(
            @PathVariable UUID action, @RequestParam int version, HttpServletRequest request, CsrfToken forgery) {
        return visiting(
                request,
                forgery,
                visit -> as(visit, () -> actions.undo(new ItemId(action), version))
                        .map(AnswerPages::refused)
                        .orElseGet(() -> on("?said=undone")));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/weekly")
    ResponseEntity<String> weekly(HttpServletRequest request, CsrfToken forgery) {
        return visiting(
                request,
                forgery,
                visit -> as(visit, () -> contacts.wish(visit.agency(), weekly(visit)))
                        .map(AnswerPages::refused)
                        .orElseGet(() -> on("?said=weekly")));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/leave")
    ResponseEntity<String> leave(HttpServletRequest request) {
        cookie.in(request).ifPresent(links::leave);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.gone())
                .header(HttpHeaders.LOCATION, "/signed-out")
                .body("");
    }

    private ResponseEntity<String> visiting(
            HttpServletRequest request, CsrfToken forgery, Function<Visit, ResponseEntity<String>> step) {
        return cookie.in(request)
                .flatMap(links::visit)
                .map(step)
                .orElseGet(() -> LinkPages.closed(LinkState.LATE, forgery));
    }

    private Wishes weekly(Visit visit) {
        var before = Viewers.as(visit.desk(), () -> contacts.of(visit.agency()))
                .orElseThrow()
                .wishes();
        return new Wishes(true, before.day(), before.dueTomorrow());
    }

    private static Optional<Refusal> as(Visit visit, Supplier<Optional<Refusal>> verb) {
        return Viewers.as(visit.desk(), verb);
    }

    private static Optional<Answer> read(String answer, String words) {
        return switch (answer) {
            case "done" -> Optional.of(new Answer.Done(words));
            case "on-track" -> Optional.of(new Answer.OnTrack(words));
            case "not-ours" -> Optional.of(new Answer.NotOurs(words));
            default ->
                Stream.of(Barrier.values())
                        .filter(barrier -> barrier.code().equals(answer))
                        .findFirst()
                        .map(barrier -> new Answer.Stuck(barrier, words));
        };
    }

    private static ResponseEntity<String> refused(Refusal refusal) {
        return on("?said=" + refusal.key());
    }

    private static ResponseEntity<String> on(String query) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/" + AnsweringRoutes.ANSWERS + query)
                .body("");
    }
}
