package org.alongside.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.alongside.actor.Viewers;
import org.springframework.stereotype.Component;

/** Screens that are open on this node, and whose they are, so that whoever loses sight of something is shown their page anew. */
@Component
class OpenScreens implements VaadinServiceInitListener {

    private final Map<UI, String> viewers = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begin -> {
            var screen = begin.getUI();
            remember(screen);
            screen.addAfterNavigationListener(arrived -> remember(screen));
            screen.addDetachListener(closed -> viewers.remove(screen));
        });
    }

    /** From before its first question: what is lost while the first page is made is asked again once it stands. */
    private void remember(UI screen) {
        Viewers.current().ifPresentOrElse(viewer -> viewers.put(screen, viewer.id()), () -> viewers.remove(screen));
    }

    /** Asks every question of this viewer's open pages again. */
    void showAnew(String viewer) {
        viewers.forEach((screen, whose) -> {
            if (whose.equals(viewer)) {
                showAnew(screen);
            }
        });
    }

    /** The same for everybody: for a node that may have missed who lost sight. */
    void showEverybodyAnew() {
        viewers.keySet().forEach(this::showAnew);
    }

    private void showAnew(UI screen) {
        try {
            var _ = screen.access(() -> screen.refreshCurrentRoute(false));
        } catch (UIDetachedException closed) {
            viewers.remove(screen);
        }
    }
}
