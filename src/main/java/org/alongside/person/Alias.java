package org.alongside.person;

/**
 * Another name of the person.
 *
 * @param inLetters whether it may be written on a letter
 */
public record Alias(String name, boolean inLetters) {}
