package org.alongside.answering.ui;

import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.LinkState;
import org.alongside.answering.Links;
import org.alongside.mail.MailWords;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a link of a mail opens: a question first, because mail scanners open links; the press after it uses the link up. */
@Controller
class LinkPages {

    private static final int LONGEST = 254;
    private static final String ASK = AnsweringRoutes.LINK + "/ask";

    private final Links links;
    private final VisitCookie cookie;

    LinkPages(Links links, VisitCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    /** A link whose end was cut off by a mail program. */
    @GetMapping({"/" + AnsweringRoutes.LINK, "/" + AnsweringRoutes.LINK + "/"})
    ResponseEntity<String> cutOff(CsrfToken forgery) {
        return closed(LinkState.UNKNOWN, forgery);
    }

    @GetMapping("/" + AnsweringRoutes.LINK + "/{token}")
    ResponseEntity<String> look(@PathVariable String token, CsrfToken forgery) {
        var seen = links.look(token);
        if (seen.isPresent() && seen.get().state() == LinkState.OPEN) {
            var link = seen.get();
            return new LightPage(MailWords.of("answering.link.title", link.name()), forgery)
                    .words(MailWords.of("answering.link.about"))
                    .form(
                            AnsweringRoutes.LINK + "/" + token,
                            LightPage.button(MailWords.of("answering.link.continue", link.address())))
                    .as(HttpStatus.OK);
        }
        return closed(seen.map(Links.Seen::state).orElse(LinkState.UNKNOWN), forgery);
    }

    @PostMapping("/" + AnsweringRoutes.LINK + "/{token}")
    ResponseEntity<String> use(@PathVariable String token, CsrfToken forgery) {
        var used = links.use(token);
        return used.visit()
                .map(secret -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.SET_COOKIE, cookie.holding(secret))
                        .header(HttpHeaders.LOCATION, "/" + AnsweringRoutes.ANSWERS)
                        .body(""))
                .orElseGet(() -> closed(used.was(), forgery));
    }

    @PostMapping("/" + ASK)
    ResponseEntity<String> askAgain(@RequestParam String address, CsrfToken forgery) {
        if (address.length() <= LONGEST) {
            links.askAgain(address);
        }
        return new LightPage(MailWords.of("answering.asked.title"), forgery)
                .message(MailWords.of("answering.asked.done"))
                .as(HttpStatus.OK);
    }

    /** One sentence about what is wrong with a link, and the way to a new one. */
    static ResponseEntity<String> closed(LinkState state, CsrfToken forgery) {
        var address = LightPage.field(
                "address",
                MailWords.of("answering.link.address"),
                "name=\"address\" type=\"email\" autocomplete=\"email\" required maxlength=\"" + LONGEST + "\"");
        return new LightPage(MailWords.of("answering.link.closed"), forgery)
                .message(MailWords.of("answering.link." + state.name()))
                .words(MailWords.of("answering.link.new"))
                .form(ASK, address + LightPage.button(MailWords.of("answering.link.ask")))
                .as(HttpStatus.GONE);
    }
}
