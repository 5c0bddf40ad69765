package org.alongside.register.sheet;

import org.alongside.register.entry.RegisterEntry;

/** A record row: where it stands, how to know it again, and what it says. */
public record RegisterRow(int number, RowFingerprint fingerprint, RegisterEntry entry) {}
