package org.alongside.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.agency.WorkingDays;
import org.springframework.stereotype.Component;

/** When mails that nobody asked for may leave: on working days, outside of the quiet hours of London. */
@Component
public class MailHours {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;
    private final WorkingDays days;
    private final MailSettings settings;

    MailHours(Clock clock, WorkingDays days, MailSettings settings) {
        this.clock = clock;
        this.days = days;
        this.settings = settings;
    }

    /** Whether they may leave now. */
    public boolean areNow() {
        var now = clock.instant().atZone(LONDON);
        var time = now.toLocalTime();
        return days.include(now.toLocalDate())
                && !time.isBefore(settings.hoursFrom())
                && time.isBefore(settings.hoursUntil());
    }

    /** The day in London. */
    public LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }
}
