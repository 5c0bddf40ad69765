package org.alongside.mail;

/** A paragraph of a mail. */
public sealed interface MailPart {

    /** A sentence or two. Nothing confidential, no name. */
    record Words(String text) implements MailPart {}

    /** A link into the portal. */
    record Link(String text, String path) implements MailPart {

        /** The path has no slash before it. */
        public Link {
            if (path.startsWith("/") || path.contains("://")) {
                throw new IllegalArgumentException("a path within the portal, without a slash before it: " + path);
            }
        }
    }
}
