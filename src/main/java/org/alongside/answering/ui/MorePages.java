package org.alongside.answering.ui;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.alongside.action.ActionDetails;
import org.alongside.action.Actions;
import org.alongside.agency.StaffId;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.Contacts;
import org.alongside.answering.Visit;
import org.alongside.answering.Wishes;
import org.alongside.consent.ItemId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Steps of a visit that are no answers: passing an action on, its entry for a calendar, and how the agency wishes to be written to. */
@Controller
class MorePages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Visits visits;
    private final Actions actions;
    private final Contacts contacts;
    private final AnswerList list;
    private final Clock clock;

    MorePages(Visits visits, Actions actions, Contacts contacts, AnswerList list, Clock clock) {
        this.visits = visits;
        this.actions = actions;
        this.contacts = contacts;
        this.list = list;
        this.clock = clock;
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/{action}/pass")
    ResponseEntity<String> pass(
            @PathVariable UUID action,
            @RequestParam int version,
            @RequestParam Optional<UUID> colleague,
            HttpServletRequest request,
            CsrfToken forgery) {
        var to = colleague.map(StaffId::new).orElse(null);
        return visits.during(
                request,
                forgery,
                visit -> visit.act(() -> actions.passTo(new ItemId(action), version, to))
                        .map(Visits::refused)
                        .orElseGet(() -> Visits.on("?said=passed")));
    }

    @GetMapping("/" + AnsweringRoutes.ANSWERS + "/{action}" + DueEntry.ENDING)
    ResponseEntity<String> entry(@PathVariable UUID action, HttpServletRequest request, CsrfToken forgery) {
        return visits.during(
                request,
                forgery,
                visit -> list.one(visit, new ItemId(action))
                        .flatMap(this::entry)
                        .orElseGet(() -> Visits.on("?said=refusal.NOT_AVAILABLE")));
    }

    @PostMapping("/" + AnsweringRoutes.ANSWERS + "/weekly")
    ResponseEntity<String> weekly(HttpServletRequest request, CsrfToken forgery) {
        return visits.during(
                request,
                forgery,
                visit -> visit.act(() -> contacts.wish(visit.agency(), weekly(visit)))
                        .map(Visits::refused)
                        .orElseGet(() -> Visits.on("?said=weekly")));
    }

    private Optional<ResponseEntity<String>> entry(ActionDetails action) {
        return Optional.ofNullable(action.due())
                .map(due -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"due.ics\"")
                        .body(new DueEntry(action, due, clock.instant()).text()));
    }

    private Wishes weekly(Visit visit) {
        var before = contacts.of(visit.agency()).orElseThrow().wishes();
        return new Wishes(true, before.day(), before.dueTomorrow());
    }
}
