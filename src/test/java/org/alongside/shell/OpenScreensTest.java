package org.alongside.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class OpenScreensTest {

    private final World world;
    private final OpenScreens screens;

    OpenScreensTest(World world, OpenScreens screens) {
        this.world = world;
        this.screens = screens;
    }

    @BeforeEach
    void world() {
        world.begin();
    }

    @Test
    void whatIsLostWhileTheFirstPageIsMadeIsAskedAgain() {
        signIn("jess");
        var asked = new AtomicInteger();
        var begun = new UI() {
            @Override
            public Future<Void> access(Command command) {
                asked.incrementAndGet();
                return CompletableFuture.completedFuture(null);
            }
        };
        begun.getInternals().setSession(VaadinSession.getCurrent());
        VaadinService.getCurrent().fireUIInitListeners(begun);
        screens.showAnew(World.viewer("kerra").id());
        assertThat(asked).hasValue(0);
        screens.showAnew(World.viewer("jess").id());
        assertThat(asked).hasValue(1);
    }
}
