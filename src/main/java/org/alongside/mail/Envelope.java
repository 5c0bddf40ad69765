package org.alongside.mail;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.alongsidedb.mail.tables.records.ClaimRecord;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Puts a mail into the form that mail servers take, the same at every attempt. */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender server;
    private final MailSettings settings;

    Envelope(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** Gives it to the server; returns once the server has taken it. */
    void give(ClaimRecord mail) {
        var message = server.createMimeMessage();
        try {
            address(message, mail);
            message.setContent(content(mail));
        } catch (MessagingException wrong) {
            throw new MailPreparationException(wrong);
        }
        server.send(message);
    }

    private void address(MimeMessage message, ClaimRecord mail) throws MessagingException {
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.getRecipient(), true));
        message.setSubject(mail.getSubject(), UTF_8);
        message.setSentDate(Date.from(mail.getMadeAt().toInstant()));
        message.setHeader("Message-ID", mail.getMessageId());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", "en-GB");
    }

    private static MimeMultipart content(ClaimRecord mail) throws MessagingException {
        var content = new MimeMultipart("alternative");
        content.addBodyPart(text(mail.getPlain(), "plain"));
        content.addBodyPart(text(mail.getHtml(), "html"));
        if (mail.getCalendar() != null) {
            var calendar = new MimeBodyPart();
            calendar.setContent(mail.getCalendar(), "text/calendar; charset=UTF-8; method=" + mail.getCalendarMethod());
            content.addBodyPart(calendar);
        }
        return content;
    }

    private static MimeBodyPart text(String words, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, kind);
        return part;
    }
}
