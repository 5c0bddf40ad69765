package org.alongside.register.cell;

/** A number in one form ({@code +447700900123}), whose it is, what else was said about it, and whether it is out of use. */
public record Telephone(String number, String whose, String words, boolean old) {}
