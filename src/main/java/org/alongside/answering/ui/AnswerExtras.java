package org.alongside.answering.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.alongside.action.ActionDetails;
import org.alongside.action.Colleagues;
import org.alongside.answering.AnsweringRoutes;
import org.alongside.kit.Dates;
import org.alongside.mail.MailWords;

/** What can be done with an action besides answering it: pass it on inside the agency, put it in a calendar, copy it for the agency's own system. */
record AnswerExtras(ActionDetails action, List<Colleagues.Row> colleagues, LightPage page) {

    String html() {
        return (colleagues.isEmpty() ? "" : passOn()) + calendar() + copy();
    }

    private String passOn() {
        var choices = LightPage.option("", MailWords.of("answering.list.nobody"))
                + colleagues.stream()
                        .map(row -> LightPage.option(
                                row.post().value().toString(),
                                MailWords.of("action.colleagueIs", row.name(), MailWords.of("role." + row.role()))))
                        .collect(Collectors.joining());
        var fields = AnswerForm.version(action)
                + LightPage.select(id("colleague"), MailWords.of("action.colleague"), "colleague", choices)
                + LightPage.button(MailWords.of("action.passOn"));
        return LightPage.details(MailWords.of("answering.list.pass"), page.formOf(address("/pass"), fields));
    }

    private String calendar() {
        return action.due() == null
                ? ""
                : "<p>" + LightPage.link(address(DueEntry.ENDING), MailWords.of("answering.list.calendar")) + "</p>\n";
    }

    private String copy() {
        var text = LightPage.escaped(lines());
        return LightPage.details(
                MailWords.of("answering.list.copy"),
                "<label for=\"%1$s\">%2$s</label>\n<textarea id=\"%1$s\" rows=\"6\" readonly>%3$s</textarea>\n"
                        .formatted(id("copy"), LightPage.escaped(MailWords.of("answering.list.copyAbout")), text));
    }

    private String lines() {
        var due = action.due();
        return String.join(
                "\n",
                action.initials() + " (" + action.reference() + ")",
                action.title(),
                due == null ? MailWords.of("action.noDue") : MailWords.of("action.due", Dates.day(due)),
                MailWords.of("action.status." + action.status().code()),
                MailWords.of("action.asked", action.askedBy(), action.askedByAgency()));
    }

    private String address(String more) {
        return AnsweringRoutes.ANSWERS + "/" + action.id().value() + more;
    }

    private String id(String field) {
        return field + "-" + action.id().value();
    }
}
