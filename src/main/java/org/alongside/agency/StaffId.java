package org.alongside.agency;

import java.util.UUID;

/** Names one post: one human in one role in one agency. */
public record StaffId(UUID value) {

    public static StaffId random() {
        return new StaffId(UUID.randomUUID());
    }
}
