package org.alongside.meeting;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.alongside.actor.Hears;
import org.alongside.consent.ItemId;
import org.springframework.stereotype.Component;

/** Tells open pages that something happened in their meeting, whichever node it happened on; each then asks anew as whoever reads it. */
@Component
public class MeetingNews implements Hears {

    private final Map<String, Set<Runnable>> pages = new ConcurrentHashMap<>();

    /** Calls this page, on another thread, each time something happened, until what is answered here is run. */
    public Runnable tell(ItemId meeting, Runnable page) {
        var key = meeting.value().toString();
        pages.computeIfAbsent(key, first -> ConcurrentHashMap.newKeySet()).add(page);
        return () -> pages.computeIfPresent(key, (same, open) -> {
            open.remove(page);
            return open.isEmpty() ? null : open;
        });
    }

    @Override
    public String channel() {
        return "alongside_meeting";
    }

    @Override
    public void heard(String words) {
        pages.getOrDefault(words, Set.of()).forEach(Runnable::run);
    }

    @Override
    public void listening() {
        pages.values().forEach(open -> open.forEach(Runnable::run));
    }
}
