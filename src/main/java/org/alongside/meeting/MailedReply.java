package org.alongside.meeting;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VEvent;
import org.alongside.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about an invitation (RFC 5546), and nothing of its words. What cannot be read is null; whether any of it is true is not known.
 *
 * @param from the address that it claims to come from
 * @param invitation the UID of the entry that it answers
 * @param answer accepted, tentative or declined; anything else is passed on as it is
 */
record MailedReply(
        String from,
        @Nullable String method,
        @Nullable UUID invitation,
        int sequence,
        @Nullable String answer) {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 5;

    static MailedReply of(Message mail) throws MessagingException, IOException {
        var from = mail.getFrom() != null
                        && mail.getFrom().length == 1
                        && mail.getFrom()[0] instanceof InternetAddress one
                        && MailAddress.fault(one.getAddress()).isEmpty()
                ? one.getAddress()
                : "";
        if (mail.getSize() > LARGEST) {
            return nothing(from);
        }
        return calendar(mail, DEEPEST)
                .flatMap(MailedReply::parsed)
                .map(calendar -> of(from, calendar))
                .orElse(nothing(from));
    }

    /** A mail that is no answer, whatever else it is. */
    static MailedReply nothing(String from) {
        return new MailedReply(from, null, null, 0, null);
    }

    private static MailedReply of(String from, Calendar calendar) {
        Optional<VEvent> event = calendar.getComponent(Component.VEVENT);
        return new MailedReply(
                from,
                value(calendar, Property.METHOD)
                        .map(method -> method.toUpperCase(Locale.ROOT))
                        .filter(method -> method.matches("[A-Z]{1,20}"))
                        .orElse(null),
                event.flatMap(each -> value(each, Property.UID))
                        .flatMap(MailedReply::id)
                        .orElse(null),
                event.flatMap(each -> value(each, Property.SEQUENCE))
                        .map(MailedReply::number)
                        .orElse(0),
                event.flatMap(MailedReply::answer).orElse(null));
    }

    private static Optional<String> value(PropertyContainer container, String name) {
        Optional<Property> found = container.getProperty(name);
        return found.map(Property::getValue);
    }

    private static Optional<String> answer(VEvent event) {
        Optional<Property> attendee = event.getProperty(Property.ATTENDEE);
        Optional<Parameter> said = attendee.flatMap(each -> each.getParameter(Parameter.PARTSTAT));
        return said.map(each -> each.getValue().toLowerCase(Locale.ROOT)).filter(word -> word.matches("[a-z-]{1,20}"));
    }

    private static Optional<String> calendar(jakarta.mail.Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return Optional.of(text(part));
        }
        if (depth > 0 && part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var at = 0; at < parts.getCount(); at++) {
                var found = calendar(parts.getBodyPart(at), depth - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String text(jakarta.mail.Part part) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            return new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8);
        }
    }

    private static Optional<Calendar> parsed(String text) {
        try {
            return Optional.of(new CalendarBuilder().build(new StringReader(text)));
        } catch (IOException | ParserException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}
