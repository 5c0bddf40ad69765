package org.alongside.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.stereotype.Component;

/** When mails about actions may leave: on working days, outside of the quiet hours of London. */
@Component
class MailHours {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;
    private final AnsweringSettings settings;

    MailHours(Clock clock, AnsweringSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    boolean areNow() {
        var now = clock.instant().atZone(LONDON);
        var time = now.toLocalTime();
        return Chasing.WORKING.include(now.toLocalDate())
                && !time.isBefore(settings.from())
                && time.isBefore(settings.until());
    }

    LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }
}
