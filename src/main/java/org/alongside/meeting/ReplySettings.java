package org.alongside.meeting;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox to which replies to invitations come, one of its own. Without a host nothing is read.
 *
 * @param protocol {@code imaps}, or {@code imap} for a server on the same machine
 */
@ConfigurationProperties("alongside.replies")
record ReplySettings(
        @Nullable String host,
        @DefaultValue("993") int port,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    ReplySettings {
        if (!protocol.equals("imaps") && !protocol.equals("imap")) {
            throw new IllegalArgumentException("alongside.replies.protocol must be imaps or imap");
        }
    }
}
