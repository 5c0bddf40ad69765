package org.alongside.meeting.ui;

import java.util.concurrent.atomic.AtomicBoolean;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.wakelock.WakeLock;
import com.vaadin.flow.shared.Registration;
import org.alongside.consent.ItemId;
import org.alongside.meeting.MeetingNews;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a page of a running meeting awake and up to date: when something happened, on whichever node, it asks everything anew as whoever reads
 * it. It also asks by itself now and then, for what changes by the clock alone.
 */
final class LiveLink {

    private static final int ASK_EVERY_MILLIS = 20_000;
    private static final int NEVER = -1;

    private final Component page;
    private final MeetingNews news;
    private final AtomicBoolean asked = new AtomicBoolean();
    private Runnable refresh = () -> {};
    private @Nullable ItemId meeting;
    private @Nullable Runnable unheard;
    private @Nullable Registration polled;

    /** Links a page for as long as it is open. */
    LiveLink(Component page, MeetingNews news) {
        this.page = page;
        this.news = news;
        page.addAttachListener(begin -> begin(begin.getUI()));
        page.addDetachListener(end -> end(end.getUI()));
    }

    /** From now on the page is about this meeting. */
    void to(ItemId another, Runnable show) {
        meeting = another;
        refresh = show;
        page.getUI().ifPresent(ui -> {
            end(ui);
            begin(ui);
        });
    }

    private void begin(UI ui) {
        if (meeting != null) {
            unheard = news.tell(meeting, () -> heard(ui));
            ui.setPollInterval(ASK_EVERY_MILLIS);
            polled = ui.addPollListener(poll -> refresh.run());
            WakeLock.request(ui);
        }
    }

    /** However much happens while a page waits for its turn, it asks once. */
    private void heard(UI ui) {
        if (asked.compareAndSet(false, true)) {
            Thread.ofVirtual()
                    .name("live-page")
                    .start(ui.accessLater(
                            () -> {
                                asked.set(false);
                                refresh.run();
                            },
                            () -> asked.set(false)));
        }
    }

    private void end(UI ui) {
        if (unheard != null) {
            unheard.run();
            unheard = null;
        }
        if (polled != null) {
            polled.remove();
            polled = null;
        }
        ui.setPollInterval(NEVER);
        WakeLock.release(ui);
    }
}
