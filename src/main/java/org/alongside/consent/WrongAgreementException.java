package org.alongside.consent;

/** The sharing agreement on disk is wrong; the portal does not start on it. The message names file, line and reason. */
class WrongAgreementException extends RuntimeException {

    WrongAgreementException(String message) {
        super(message);
    }
}
