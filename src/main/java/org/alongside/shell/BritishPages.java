package org.alongside.shell;

import java.util.Locale;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Pages are written in British English whatever the browser prefers: 6/3 is the sixth of March in every field. */
@Component
class BritishPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begin -> begin.getUI().setLocale(Locale.UK));
    }
}
