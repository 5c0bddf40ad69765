package org.alongside.mail;

import java.util.UUID;

/** Names a mail; whoever sends it chooses the id, so that sending it again changes nothing. */
public record MailId(UUID value) {

    public static MailId random() {
        return new MailId(UUID.randomUUID());
    }
}
