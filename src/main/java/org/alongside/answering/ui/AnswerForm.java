package org.alongside.answering.ui;

import org.alongside.action.ActionDetails;
import org.alongside.action.Barrier;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.kit.Dates;
import org.alongside.mail.MailWords;
import org.jspecify.annotations.Nullable;

/** One action on the light page: what, until when, how it stands, and its answers as buttons of one form. */
record AnswerForm(ActionDetails action, LightPage page) {

    String html() {
        return "<li class=\"item\">\n<h2>%s</h2>\n<p>%s</p>\n%s%s</li>\n"
                .formatted(
                        LightPage.escaped(action.initials() + " (" + action.reference() + ") · " + action.title()),
                        LightPage.escaped(standing()),
                        said(action.words()),
                        page.formOf(AnsweringRoutes.ANSWERS + "/" + action.id().value(), fields()));
    }

    private String standing() {
        var due = action.due();
        var until = due == null ? MailWords.of("action.noDue") : MailWords.of("action.due", Dates.day(due));
        var stands = MailWords.of("action.status." + action.status().code());
        return action.overdue()
                ? stands + " · " + until + " · " + MailWords.of("action.overdue")
                : stands + " · " + until;
    }

    private String fields() {
        var id = "words-" + action.id().value();
        return "<input type=\"hidden\" name=\"version\" value=\"" + action.version() + "\">\n"
                + LightPage.field(id, MailWords.of("action.words"), "name=\"words\" maxlength=\"500\"")
                + "<p class=\"row\">\n"
                + answer("action.answer.done", "done")
                + answer("action.answer.on-track", "on-track")
                + "</p>\n"
                + stuck()
                + details("action.answer.not-ours", "action.whose", answer("action.send", "not-ours"));
    }

    private String stuck() {
        var reasons = new StringBuilder();
        for (var barrier : Barrier.values()) {
            reasons.append(answer("action.barrier." + barrier.code(), barrier.code()));
        }
        return details("action.answer.stuck", "action.why", reasons.toString());
    }

    private static String details(String summary, String ask, String buttons) {
        return "<details><summary>%s</summary>\n<p>%s</p>\n<p class=\"row\">\n%s</p></details>\n"
                .formatted(LightPage.escaped(MailWords.of(summary)), LightPage.escaped(MailWords.of(ask)), buttons);
    }

    private static String answer(String key, String value) {
        return LightPage.button(MailWords.of(key), "answer", value);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : "<p class=\"words\">" + LightPage.escaped(words) + "</p>\n";
    }
}
