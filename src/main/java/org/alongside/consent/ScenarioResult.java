package org.alongside.consent;

import java.util.Optional;

/** What came of one scenario: passed, or the first step that failed. */
public record ScenarioResult(String file, String id, String title, Optional<ScenarioFailure> failure) {}
