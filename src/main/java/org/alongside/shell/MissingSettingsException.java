package org.alongside.shell;

import java.util.List;

/** Settings without which the portal must not start. */
class MissingSettingsException extends RuntimeException {

    MissingSettingsException(List<String> names) {
        super("Alongside does not start without " + String.join(", ", names));
    }
}
