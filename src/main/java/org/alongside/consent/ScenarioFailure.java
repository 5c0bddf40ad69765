package org.alongside.consent;

import java.util.List;

/**
 * A step of a scenario that the rules do not bear out.
 *
 * @param kind of the step, such as {@code sees}; {@code step} for one that was to be recorded and {@code broken} for one that cannot be carried out
 * @param about the names in it, such as who looks and at what
 * @param expected codes as the scenario says them, such as {@code all CONSENT}
 * @param got codes as the rules say them
 */
public record ScenarioFailure(int line, String kind, List<String> about, String expected, String got) {}
