package org.alongside.register.ui;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.alongside.actor.Viewers;
import org.alongside.kit.Message;
import org.alongside.register.workbook.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that takes a while: done away from the screen as whoever asked for it, while the screen asks how far it is. */
final class LongWork extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final int ASK_EVERY = 400;
    private static final int NEVER = -1;

    private final Message message;
    private final Paragraph reached = new Paragraph();
    private final AtomicInteger done = new AtomicInteger();
    private boolean busy;

    LongWork(Message message) {
        this.message = message;
        addClassName("working");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("register.working"));
        add(bar, reached);
        setVisible(false);
    }

    /** Starts the work, and hands its result to the screen; a second piece of work is not begun while one is going on. */
    <T> void start(Function<Progress, T> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        var ui = UI.getCurrent();
        var viewer = Viewers.current().orElseThrow();
        begin(ui);
        Thread.ofVirtual().name("register-import").start(() -> {
            try {
                var result = Viewers.as(viewer, () -> work.apply(done::set));
                later(ui, () -> then.accept(result));
            } catch (RuntimeException failed) {
                LOG.error("work on a register failed", failed);
                later(ui, () -> message.refuse(getTranslation("register.failed")));
            }
        });
    }

    private void begin(UI ui) {
        busy = true;
        done.set(0);
        show();
        setVisible(true);
        ui.setPollInterval(ASK_EVERY);
        ui.addPollListener(poll -> {
            show();
            if (!busy) {
                poll.unregisterListener();
            }
        });
    }

    private void show() {
        reached.setText(getTranslation("register.reached", done.get()));
    }

    private void later(UI ui, Runnable then) {
        ui.accessLater(
                        () -> {
                            busy = false;
                            setVisible(false);
                            ui.setPollInterval(NEVER);
                            then.run();
                        },
                        () -> LOG.info("work on a register is over; nobody looks at it any more"))
                .run();
    }
}
