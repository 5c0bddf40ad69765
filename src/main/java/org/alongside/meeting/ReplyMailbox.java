package org.alongside.meeting;

import java.io.IOException;
import java.util.Properties;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.FlagTerm;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/**
 * Reads the mailbox for replies. What was taken is deleted there; everything else stays, marked as read, for somebody to look at. While the
 * database cannot be reached they wait unread. Logs say what became of mails, never who wrote them.
 */
class ReplyMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyMailbox.class);
    private static final String TIMEOUT = "20000";
    private static final int AT_ONCE = 100;

    private final ReplySettings settings;
    private final MailedReplies replies;

    ReplyMailbox(ReplySettings settings, MailedReplies replies) {
        this.settings = settings;
        this.replies = replies;
    }

    /** Reads what nobody has read yet, at most a hundred mails. */
    void read() {
        var session = Session.getInstance(properties());
        try (var store = session.getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                var unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (var at = 0; at < Math.min(unread.length, AT_ONCE); at++) {
                    read(unread[at]);
                }
            }
        } catch (MessagingException | NestedRuntimeException failed) {
            LOG.warn("Replies wait in their mailbox: {}", failed.getClass().getSimpleName());
        }
    }

    /** It counts as read once the database has said what became of it. */
    private void read(Message mail) throws MessagingException {
        var became = replies.take(id(mail), said(mail));
        LOG.info("a mail in the mailbox for replies was read: {}", became);
        mail.setFlag(Flags.Flag.SEEN, true);
        if (became.equals(MailedReplies.TAKEN)) {
            mail.setFlag(Flags.Flag.DELETED, true);
        }
    }

    /** One mail that cannot be read says nothing, and keeps no other waiting. */
    private static MailedReply said(Message mail) {
        try {
            return MailedReply.of(mail);
        } catch (IOException | MessagingException | RuntimeException unreadable) {
            return MailedReply.nothing("");
        }
    }

    private static String id(Message mail) throws MessagingException {
        var named = mail.getHeader("Message-ID");
        return named == null ? mail.getMessageNumber() + " " + mail.getSentDate() + " " + mail.getSize() : named[0];
    }

    private Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + settings.protocol() + ".";
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        return properties;
    }
}
