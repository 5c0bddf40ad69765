package org.alongside.mail;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/** The text of a mail twice, as plain text and as the simplest of pages: a heading, paragraphs, links. */
record Letter(String subject, List<MailPart> body, String portal) {

    String plain() {
        return body.stream().map(this::plain).collect(Collectors.joining("\n\n", "", "\n"));
    }

    String html() {
        var heading = HtmlUtils.htmlEscape(subject);
        return """
                <!doctype html>
                <html lang="en-GB">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body>
                <h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(heading, heading, body.stream().map(this::html).collect(Collectors.joining("\n")));
    }

    private String plain(MailPart part) {
        return switch (part) {
            case MailPart.Words(var text) -> text;
            case MailPart.Link(var text, var path) -> text + ":\n" + portal + "/" + path;
        };
    }

    private String html(MailPart part) {
        return switch (part) {
            case MailPart.Words(var text) -> "<p>" + escaped(text) + "</p>";
            case MailPart.Link(var text, var path) ->
                "<p><a href=\"" + escaped(portal + "/" + path) + "\">" + escaped(text) + "</a></p>";
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
    }
}
