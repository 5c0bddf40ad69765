package org.alongside.consent;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the portal what is wrong in the sharing agreement, instead of showing a stack trace. */
class WrongAgreementAnalyzer extends AbstractFailureAnalyzer<WrongAgreementException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongAgreementException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the file and start again; nothing has changed. The folder is the setting alongside.agreement-folder.",
                cause);
    }
}
