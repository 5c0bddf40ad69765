package org.alongside.meeting;

/** The file of agendas is wrong; the portal does not start on it. The message names file, line and reason. */
class WrongAgendaException extends RuntimeException {

    WrongAgendaException(String message) {
        super(message);
    }
}
