package org.alongside.register.preview;

import org.alongside.register.entry.RegisterField;

/** A field of which the file says something else than what is held; taken only if someone says so. */
public record Difference(RegisterField field, String held, String inFile, boolean taken) {}
