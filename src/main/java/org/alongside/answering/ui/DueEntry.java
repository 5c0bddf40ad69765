package org.alongside.answering.ui;

import java.time.Instant;
import java.time.LocalDate;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.alongside.action.ActionDetails;
import org.alongside.mail.MailWords;

/** The date of an action as an entry of a whole day for a calendar (RFC 5545): initials and reference, no name and no word of what it is. */
record DueEntry(ActionDetails action, LocalDate due, Instant made) {

    /** The last part of its address. */
    static final String ENDING = "/due.ics";

    String text() {
        var event = new VEvent(false);
        event.add(new Uid(action.id().value().toString()));
        event.add(new DtStamp(made));
        event.add(new DtStart<>(due));
        event.add(new DtEnd<>(due.plusDays(1)));
        event.add(
                new Summary(MailWords.of("answering.list.entry", action.initials() + " (" + action.reference() + ")")));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Alongside//Actions//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        calendar.validate();
        return calendar.toString();
    }
}
