package org.alongside.answering.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.action.ActionDetails;
import org.alongside.action.ActionInbox;
import org.alongside.action.Colleagues;
import org.alongside.actor.Viewers;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.answering.Visit;
import org.alongside.consent.ItemId;
import org.alongside.mail.MailWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The light page of an agency's open actions. */
@Component
class AnswerList {

    private static final int ALL = 200;

    /** What the last press did: a word for a sentence, and the answer that may be taken back. */
    record Just(Optional<String> said, Optional<UUID> undo, int version) {}

    private final ActionInbox inbox;
    private final Colleagues colleagues;

    AnswerList(ActionInbox inbox, Colleagues colleagues) {
        this.colleagues = colleagues;
        this.inbox = inbox;
    }

    ResponseEntity<String> page(Visit visit, Just just, CsrfToken forgery) {
        var open = Viewers.as(visit.desk(), () -> inbox.page(new ActionInbox.Filter(true), 0, ALL));
        var page = new LightPage(MailWords.of("answering.list.title", visit.name()), forgery);
        just.said().ifPresent(word -> page.message(sentence(word)));
        just.undo().ifPresent(action -> page.form(AnsweringRoutes.ANSWERS + "/" + action + "/undo", undo(just)));
        page.words(counted(open.size()));
        cards(page, open, Viewers.as(visit.desk(), colleagues::mine));
        return page.form(
                        AnsweringRoutes.ANSWERS + "/weekly",
                        LightPage.button(MailWords.of("answering.list.weeklyWish")))
                .form(AnsweringRoutes.ANSWERS + "/leave", LightPage.button(MailWords.of("answering.list.leave")))
                .as(HttpStatus.OK);
    }

    private static void cards(LightPage page, List<ActionDetails> open, List<Colleagues.Row> colleagues) {
        if (!open.isEmpty()) {
            page.part("<ul class=\"cards\">\n");
            open.forEach(action -> page.part(new AnswerForm(action, colleagues, page).html()));
            page.part("</ul>\n");
        }
    }

    /** The open action with this id, if it is one of theirs. */
    Optional<ActionDetails> one(Visit visit, ItemId action) {
        return Viewers.as(visit.desk(), () -> inbox.page(new ActionInbox.Filter(true), 0, ALL)).stream()
                .filter(each -> each.id().equals(action))
                .findFirst();
    }

    private static String undo(Just just) {
        return "<input type=\"hidden\" name=\"version\" value=\"" + just.version() + "\">\n"
                + LightPage.button(MailWords.of("action.undo"));
    }

    /** Only sentences of ours: a word from the address that is none of them says nothing in particular. */
    private static String sentence(String word) {
        return switch (word) {
            case "thanks", "undone", "weekly", "passed" -> MailWords.of("answering.list." + word);
            case "refusal.CHANGED_MEANWHILE",
                    "refusal.NOT_ALLOWED",
                    "refusal.ACTION_WORDS_TOO_LONG",
                    "refusal.ACTION_CANCELLED",
                    "refusal.ACTION_VERIFIED",
                    "refusal.ACTION_UNDO_LATE",
                    "refusal.ACTION_NOT_A_COLLEAGUE",
                    "refusal.ACTION_NOTHING_TO_UNDO" -> MailWords.of(word);
            default -> MailWords.of("refusal.NOT_AVAILABLE");
        };
    }

    private static String counted(int number) {
        return switch (number) {
            case 0 -> MailWords.of("action.count.none");
            case 1 -> MailWords.of("action.count.one");
            default -> MailWords.of("action.count.many", number);
        };
    }
}
