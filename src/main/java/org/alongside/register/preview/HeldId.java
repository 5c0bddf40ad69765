package org.alongside.register.preview;

import java.util.UUID;

/** Who is held, in the words of whoever holds them. */
public record HeldId(UUID value) {}
