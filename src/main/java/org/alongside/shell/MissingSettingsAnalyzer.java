package org.alongside.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the portal which settings are missing, instead of showing a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingSettingsException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set them in the environment or in config/application.yaml; config/application-example.yaml explains each. "
                        + "To try Alongside on a machine of your own, use ./alongside run.",
                cause);
    }
}
