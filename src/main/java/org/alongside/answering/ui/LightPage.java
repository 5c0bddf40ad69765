package org.alongside.answering.ui;

import java.nio.charset.StandardCharsets;

import org.alongside.mail.MailWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** A page of plain HTML without script. Whatever comes from outside is escaped here and nowhere else. */
final class LightPage {

    private final StringBuilder body = new StringBuilder();
    private final String title;
    private final CsrfToken forgery;

    LightPage(String title, CsrfToken forgery) {
        this.title = title;
        this.forgery = forgery;
        body.append("<h1>").append(escaped(title)).append("</h1>\n");
    }

    LightPage words(String text) {
        body.append("<p>").append(escaped(text)).append("</p>\n");
        return this;
    }

    /** A sentence that a screen reader says at once. */
    LightPage message(String text) {
        body.append("<p class=\"message\" role=\"status\">")
                .append(escaped(text))
                .append("</p>\n");
        return this;
    }

    /** Markup that its maker has escaped. */
    LightPage part(String html) {
        body.append(html);
        return this;
    }

    /** A form that posts to this path; its fields and buttons are markup that their maker has escaped. */
    LightPage form(String path, String fields) {
        return part(formOf(path, fields));
    }

    String formOf(String path, String fields) {
        return "<form method=\"post\" action=\"/%s\">\n<input type=\"hidden\" name=\"%s\" value=\"%s\">\n%s</form>\n"
                .formatted(escaped(path), escaped(forgery.getParameterName()), escaped(forgery.getToken()), fields);
    }

    /** Something that can be unfolded; the inside is markup that its maker has escaped. */
    static String details(String summary, String inside) {
        return "<details><summary>" + escaped(summary) + "</summary>\n" + inside + "</details>\n";
    }

    static String paragraph(String words) {
        return "<p>" + escaped(words) + "</p>\n";
    }

    static String link(String path, String words) {
        return "<a href=\"/" + escaped(path) + "\">" + escaped(words) + "</a>";
    }

    /** A choice; its options are markup that their maker has escaped. */
    static String select(String id, String words, String name, String options) {
        return "<label for=\"%1$s\">%2$s</label>\n<select id=\"%1$s\" name=\"%3$s\">\n%4$s</select>\n"
                .formatted(escaped(id), escaped(words), escaped(name), options);
    }

    static String option(String value, String words) {
        return "<option value=\"" + escaped(value) + "\">" + escaped(words) + "</option>\n";
    }

    static String options(String words, String options) {
        return "<optgroup label=\"" + escaped(words) + "\">\n" + options + "</optgroup>\n";
    }

    static String button(String words, String name, String value) {
        return "<button name=\"%s\" value=\"%s\">%s</button>\n"
                .formatted(escaped(name), escaped(value), escaped(words));
    }

    static String button(String words) {
        return "<button>" + escaped(words) + "</button>\n";
    }

    static String field(String id, String words, String more) {
        return "<label for=\"%1$s\">%2$s</label>\n<input id=\"%1$s\" %3$s>\n"
                .formatted(escaped(id), escaped(words), more);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    ResponseEntity<String> as(HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html());
    }

    /** The whole page. */
    String html() {
        return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s - %s</title>
                <link rel="stylesheet" href="/styles/page.css">
                </head>
                <body>
                <main class="answers">
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), escaped(MailWords.of("shell.name")), body);
    }
}
