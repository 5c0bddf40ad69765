package org.alongside.kit;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work that takes a while: done away from the screen as whoever asked for it, while the screen asks how far it is. */
public final class LongWork extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final int ASK_EVERY = 400;
    private static final int NEVER = -1;

    private final Message message;
    private final String words;
    private final UnaryOperator<Runnable> asWhoeverAsked;
    private final Paragraph reached = new Paragraph();
    private final AtomicLong done = new AtomicLong();
    private boolean busy;

    /**
     * A place for one piece of work at a time.
     *
     * @param words prefix of the translations {@code .working}, {@code .reached} (with a number) and {@code .failed}
     * @param asWhoeverAsked takes the viewer of the screen along to where the work is done
     */
    public LongWork(Message message, String words, UnaryOperator<Runnable> asWhoeverAsked) {
        this.message = message;
        this.words = words;
        this.asWhoeverAsked = asWhoeverAsked;
        addClassName("working");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation(words + ".working"));
        add(bar, reached);
        setVisible(false);
    }

    /** Starts the work, and hands its result to the screen; a second piece of work is not begun while one is going on. */
    public <T> void start(Function<LongConsumer, T> work, Consumer<T> then) {
        if (busy) {
            return;
        }
        var ui = UI.getCurrent();
        begin(ui);
        Thread.ofVirtual().name("long-work").start(asWhoeverAsked.apply(() -> {
            try {
                var result = work.apply(done::set);
                later(ui, () -> then.accept(result));
            } catch (RuntimeException failed) {
                LOG.error("long work failed", failed);
                later(ui, () -> message.refuse(getTranslation(words + ".failed")));
            }
        }));
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
        var far = done.get();
        reached.setText(far == 0 ? getTranslation(words + ".working") : getTranslation(words + ".reached", far));
    }

    private void later(UI ui, Runnable then) {
        ui.accessLater(
                        () -> {
                            busy = false;
                            setVisible(false);
                            ui.setPollInterval(NEVER);
                            then.run();
                        },
                        () -> LOG.info("long work is over; nobody looks at it any more"))
                .run();
    }
}
