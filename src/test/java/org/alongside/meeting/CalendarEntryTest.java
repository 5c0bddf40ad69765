package org.alongside.meeting;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarEntryTest {

    private static final UUID INVITATION = UUID.randomUUID();

    @Test
    void anInvitationAndItsChangeAreOneEntryOfWhichTheLaterCounts() throws Exception {
        var first = read(entry(0, "Town Hall").request());
        var second = read(entry(1, "Library").request());
        assertThat(value(first, Property.UID))
                .isEqualTo(value(second, Property.UID))
                .isEqualTo(INVITATION.toString());
        assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(second, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(second, Property.LOCATION)).isEqualTo("Library");
        assertThat(value(second, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(second, Property.DTSTART)).isEqualTo("29990303T103000Z");
        assertThat(value(second, Property.DTEND)).isEqualTo("29990303T113000Z");
        assertThat(first.getMethod()).isNotNull().extracting(Property::getValue).isEqualTo("REQUEST");
    }

    @Test
    void whatIsCalledOffIsTakenOut() throws Exception {
        var entry = read(entry(2, "Town Hall").cancel());
        assertThat(entry.getMethod()).isNotNull().extracting(Property::getValue).isEqualTo("CANCEL");
        assertThat(value(entry, Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void oddWordsStayWordsAndBreakNoLine() throws Exception {
        var place = "Room 2; \"quay\", back\\door\r\nATTENDEE:mailto:somebody@example.org 🌊";
        var text = entry(0, place).request();
        assertThat(text.lines().filter(line -> line.startsWith("ATTENDEE"))).hasSize(1);
        assertThat(value(read(text), Property.LOCATION)).contains("Room 2; \"quay\", back\\door", "🌊");
    }

    private static CalendarEntry entry(int sequence, String place) {
        return new CalendarEntry(
                INVITATION,
                sequence,
                Instant.parse("2999-03-03T10:30:00Z"),
                Duration.ofHours(1),
                "Meeting S.T. (4K7)",
                place,
                "portal@alongside.example",
                "reception@surgery.example",
                Instant.parse("2999-02-01T09:00:00Z"));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Calendar calendar, String property) {
        var event = (VEvent) calendar.getComponents().getFirst();
        return event.getRequiredProperty(property).getValue();
    }
}
