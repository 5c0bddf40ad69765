package org.alongside.register;

/** A record row: where it stands, how to know it again, and what it says. */
public record RegisterRow(int number, RowFingerprint fingerprint, RegisterEntry entry) {}
