package org.alongside.mail;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails leave.
 *
 * @param from the address that they come from
 * @param portal where readers' browsers find the portal; links begin with it
 * @param handOverWithin how long a node may take for one mail before another node takes it up
 * @param sends whether this node hands mails over by itself
 * @param hoursFrom the time in London from which mails leave that nobody asked for, on working days
 * @param hoursUntil and until when
 */
@ConfigurationProperties("alongside.mail")
record MailSettings(
        String from,
        URI portal,
        @DefaultValue("5m") Duration handOverWithin,
        @DefaultValue("true") boolean sends,
        @DefaultValue("08:00") LocalTime hoursFrom,
        @DefaultValue("19:00") LocalTime hoursUntil) {

    MailSettings {
        if (MailAddress.fault(from).isPresent()) {
            throw new IllegalArgumentException("alongside.mail.from must be one plain address");
        }
        if (portal.getHost() == null || !portal.toString().matches("https?://[^/?#]+")) {
            throw new IllegalArgumentException(
                    "alongside.mail.portal must be an address like https://alongside.example, without a slash at its end");
        }
    }

    /** What follows the @ in a Message-ID. */
    String host() {
        return portal.getHost();
    }
}
