package org.alongside.answering.ui;

import java.util.List;

import org.alongside.action.ActionDetails;
import org.alongside.action.Barrier;
import org.alongside.action.BarrierKind;
import org.alongside.action.Colleagues;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.kit.Dates;
import org.alongside.mail.MailWords;
import org.jspecify.annotations.Nullable;

/** One action on the light page: what, until when, how it stands; its answers as buttons of one form, and under them what else can be done. */
record AnswerForm(ActionDetails action, List<Colleagues.Row> colleagues, LightPage page) {

    String html() {
        return "<li class=\"item\">\n<h2>%s</h2>\n<p>%s</p>\n%s%s%s</li>\n"
                .formatted(
                        LightPage.escaped(action.initials() + " (" + action.reference() + ") · " + action.title()),
                        LightPage.escaped(standing()),
                        said(action.words()),
                        page.formOf(address(), fields()),
                        new AnswerExtras(action, colleagues, page).html());
    }

    private String address() {
        return AnsweringRoutes.ANSWERS + "/" + action.id().value();
    }

    private String standing() {
        var due = action.due();
        var until = due == null ? MailWords.of("action.noDue") : MailWords.of("action.due", Dates.day(due));
        var stands = MailWords.of("action.status." + action.status().code());
        var worker = action.more().worker();
        var line = action.overdue()
                ? stands + " · " + until + " · " + MailWords.of("action.overdue")
                : stands + " · " + until;
        return worker == null ? line : line + " · " + MailWords.of("answering.list.worker", worker);
    }

    private String fields() {
        return version(action)
                + LightPage.field(id("words"), MailWords.of("action.words"), "name=\"words\" maxlength=\"500\"")
                + "<p class=\"row\">\n"
                + answer("action.answer.done", "done")
                + answer("action.answer.on-track", "on-track")
                + "</p>\n"
                + stuck()
                + notOurs();
    }

    private String stuck() {
        var reasons = new StringBuilder();
        var kinds = new StringBuilder(LightPage.option("", MailWords.of("action.exactly.none")));
        for (var barrier : Barrier.values()) {
            reasons.append(answer("action.barrier." + barrier.code(), barrier.code()));
            kinds.append(LightPage.options(
                    MailWords.of("action.barrier." + barrier.code()), options(BarrierKind.under(barrier))));
        }
        return LightPage.details(
                MailWords.of("action.answer.stuck"),
                LightPage.field(id("help"), MailWords.of("action.whatWouldHelp"), "name=\"help\" maxlength=\"500\"")
                        + LightPage.select(id("kind"), MailWords.of("action.exactly"), "kind", kinds.toString())
                        + LightPage.paragraph(MailWords.of("action.why"))
                        + "<p class=\"row\">\n" + reasons + "</p>\n");
    }

    private String notOurs() {
        var kinds = LightPage.option("", MailWords.of("action.exactly.none")) + options(BarrierKind.declined());
        return LightPage.details(
                MailWords.of("action.answer.not-ours"),
                LightPage.paragraph(MailWords.of("answering.list.whose"))
                        + LightPage.select(id("declined"), MailWords.of("action.exactly"), "declined", kinds)
                        + "<p class=\"row\">\n" + answer("action.send", "not-ours") + "</p>\n");
    }

    private static String options(List<BarrierKind> kinds) {
        var options = new StringBuilder();
        kinds.forEach(
                kind -> options.append(LightPage.option(kind.code(), MailWords.of("action.kind." + kind.code()))));
        return options.toString();
    }

    /** The version of the action that the reader looks at. */
    static String version(ActionDetails action) {
        return "<input type=\"hidden\" name=\"version\" value=\"" + action.version() + "\">\n";
    }

    private String id(String field) {
        return field + "-" + action.id().value();
    }

    private static String answer(String key, String value) {
        return LightPage.button(MailWords.of(key), "answer", value);
    }

    private static String said(@Nullable String words) {
        return words == null ? "" : "<p class=\"words\">" + LightPage.escaped(words) + "</p>\n";
    }
}
