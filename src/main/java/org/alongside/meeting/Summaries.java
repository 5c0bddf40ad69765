package org.alongside.meeting;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.persistence.EntityManager;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The plain summary for the person, beside the minutes: a human writes it, a human says that they read it, and then a human sends it. */
@Service
@Transactional
public class Summaries {

    private static final int LONGEST = 4_000;

    private final Holding holding;
    private final SummaryPage page;
    private final Items items;
    private final EntityManager entities;
    private final Clock clock;

    Summaries(Holding holding, SummaryPage page, Items items, EntityManager entities, Clock clock) {
        this.holding = holding;
        this.page = page;
        this.items = items;
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps what is written; version is 0 for the first words. It tells of what the person may read now, which is kept with it. */
    public Optional<Refusal> write(ItemId meeting, int version, String words) {
        if (words.isBlank()) {
            return Optional.of(MeetingRefusal.MEETING_LINE_EMPTY);
        } else if (words.length() > LONGEST) {
            return Optional.of(MeetingRefusal.SUMMARY_TOO_LONG);
        }
        return holding.on(meeting, held -> {
            if (entities.find(MinuteSet.class, held.id()) == null) {
                return Optional.of(MeetingRefusal.MEETING_NOT_ENDED);
            }
            return write(held, version, words.strip());
        });
    }

    /** The viewer says that they read every word of this version, and that it is fit for the person. */
    public Optional<Refusal> read(ItemId meeting, int version) {
        return on(meeting, version, (held, draft) -> {
            draft.read(Viewers.current().flatMap(Viewer::post).orElseThrow(), clock.instant());
            return Optional.empty();
        });
    }

    /** Sends this version to the person, once somebody has read it: it is on the person's home from now on. */
    public Optional<Refusal> send(ItemId meeting, int version) {
        var refusal = on(meeting, version, (held, draft) -> {
            var item = ItemId.random();
            if (!page.sources(meeting).containsAll(List.of(draft.sources()))) {
                return Optional.of(MeetingRefusal.SUMMARY_SOURCES);
            }
            var label = ItemDraft.of(item, new PersonId(held.person()), "summary", "minutes", held.title());
            return draft.send(item.value(), clock.instant())
                    .or(() -> items.label(label))
                    .or(() -> {
                        entities.persist(new Summary(item, held, draft, clock.instant()));
                        return Optional.empty();
                    });
        });
        refusal.ifPresent(
                told -> TransactionAspectSupport.currentTransactionStatus().setRollbackOnly());
        return refusal;
    }

    private Optional<Refusal> write(Meeting meeting, int version, String words) {
        var by = Viewers.current().flatMap(Viewer::post).orElseThrow();
        var sources = page.sources(new ItemId(meeting.id())).toArray(UUID[]::new);
        var draft = entities.find(SummaryDraft.class, meeting.id());
        if (draft == null) {
            var agency = holding.agency().orElseThrow();
            entities.persist(new SummaryDraft(meeting, agency, words, sources, by, clock.instant()));
        } else if (draft.isAt(version)) {
            draft.change(words, sources, by, clock.instant());
        } else {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        return Optional.empty();
    }

    private Optional<Refusal> on(
            ItemId meeting, int version, BiFunction<Meeting, SummaryDraft, Optional<Refusal>> verb) {
        return holding.on(meeting, held -> {
            var draft = entities.find(SummaryDraft.class, held.id());
            if (draft == null) {
                return Optional.of(Refused.NOT_AVAILABLE);
            }
            return draft.isAt(version) ? verb.apply(held, draft) : Optional.of(Refused.CHANGED_MEANWHILE);
        });
    }
}
