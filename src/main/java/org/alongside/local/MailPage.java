package org.alongside.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;

/** The mails that the built-in mail server took, newest first, with links that work. Plain HTML without script. */
record MailPage(GreenMail server) {

    static final String PATH = "/local/mail";

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET(PATH, this::page).build();
    }

    private ServerResponse page(ServerRequest request) throws IOException {
        var page = new ClassPathResource("local/mail.html").getContentAsString(StandardCharsets.UTF_8);
        var mails = server.getReceivedMessages();
        var shown = Stream.of(mails)
                .sorted(Comparator.comparing(MailPage::received).reversed())
                .map(MailPage::card)
                .collect(Collectors.joining("\n"));
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .header("Cache-Control", "no-store")
                .body(page.formatted(mails.length == 0 ? "<p>No mail has been sent yet.</p>" : shown));
    }

    /** The server lists its mails by mailbox. */
    private static Date received(MimeMessage mail) {
        try {
            return mail.getReceivedDate();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String card(MimeMessage mail) {
        try {
            return """
                    <article class="item">
                    <h2>%s</h2>
                    <p>To %s, %s</p>
                    <p>%s</p>
                    </article>""".formatted(
                            escaped(mail.getSubject()),
                            escaped(Arrays.toString(mail.getAllRecipients()).replaceAll("[\\[\\]]", "")),
                            escaped(String.valueOf(mail.getSentDate())),
                            linked(plain(mail.getContent())));
        } catch (IOException | MessagingException unreadable) {
            return "<p>" + escaped(unreadable.toString()) + "</p>";
        }
    }

    /** The first part, which is the plain text. */
    private static String plain(Object content) throws IOException, MessagingException {
        return content instanceof Multipart several
                ? plain(several.getBodyPart(0).getContent())
                : String.valueOf(content);
    }

    private static String linked(String text) {
        var lines = escaped(text).replace("\r", "").strip().replace("\n", "<br>\n");
        return ADDRESS.matcher(lines.replace("<br>", " <br>")).replaceAll("<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
