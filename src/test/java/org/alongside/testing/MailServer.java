package org.alongside.testing;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** The mail server of the tests, a real one, behind a line that a test may cut. */
public final class MailServer {

    /** A mail as it arrived; the text is the plain one. */
    public record Mail(String to, String subject, String text, String messageId) {}

    private static final GreenMail SERVER = start();
    private static final CutLine LINE = new CutLine(SERVER.getSmtp().getPort());

    private MailServer() {}

    private static GreenMail start() {
        var setup = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(60_000);
        var server = new GreenMail(setup);
        server.start();
        return server;
    }

    /** Where the portal finds it. */
    public static int port() {
        return LINE.port();
    }

    /** Where it is without the line. */
    public static int ownPort() {
        return SERVER.getSmtp().getPort();
    }

    /** The line to it. */
    public static CutLine line() {
        return LINE;
    }

    /** It knows of no mail any more, and the line is whole. */
    public static void empty() {
        try {
            LINE.whole();
            SERVER.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** All that arrived, in the order of arrival. */
    public static List<Mail> arrived() {
        return Stream.of(SERVER.getReceivedMessages()).map(MailServer::read).toList();
    }

    /** How many arrived; cheaper than reading them. */
    public static int count() {
        return SERVER.getReceivedMessages().length;
    }

    /** The messages themselves. */
    public static List<MimeMessage> messages() {
        return List.of(SERVER.getReceivedMessages());
    }

    private static Mail read(MimeMessage message) {
        try {
            var text = ((Multipart) message.getContent()).getBodyPart(0).getContent();
            return new Mail(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    String.valueOf(text).replace("\r\n", "\n"),
                    message.getMessageID());
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
