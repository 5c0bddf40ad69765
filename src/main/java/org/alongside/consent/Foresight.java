package org.alongside.consent;

import java.time.LocalDate;

/**
 * What recording a share would mean, by the rules that record it.
 *
 * @param needsSecond it would wait for a second professional
 * @param usualEnd last day when none is given
 * @param latestEnd last day that is possible
 */
public record Foresight(boolean needsSecond, LocalDate usualEnd, LocalDate latestEnd) {}
