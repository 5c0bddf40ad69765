package org.alongside.local;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once it is true, that Alongside can be opened in a browser. */
@Component
@Profile("local")
class Ready {

    private final int port;

    Ready(@Value("${server.port}") int port) {
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        IO.println("Alongside is ready at http://localhost:" + port);
    }
}
