package org.alongside.meeting;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the portal what is wrong in the file of agendas, instead of showing a stack trace. */
class WrongAgendaAnalyzer extends AbstractFailureAnalyzer<WrongAgendaException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, WrongAgendaException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Mend the file and start again; nothing has changed. The file is the setting alongside.meeting-agendas.",
                cause);
    }
}
