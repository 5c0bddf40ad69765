package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From draft to final minutes. They become final by the clock without any job; the chair may settle them earlier. */
@Service
@Transactional
public class MinuteSets {

    private final Holding holding;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinuteSets(Holding holding, EntityManager entities, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.holding = holding;
        this.entities = entities;
        this.clock = clock;
    }

    /** Makes the minutes final now; corrections that nobody answered stay to be answered as amendments. */
    public Optional<Refusal> settle(ItemId meeting) {
        return holding.on(meeting, held -> {
            var minutes = entities.find(MinuteSet.class, held.id());
            events.publishEvent(new MinutesChanged(held.id()));
            return minutes == null
                    ? Optional.of(Refused.NOT_AVAILABLE)
                    : minutes.settle(Viewers.current().flatMap(Viewer::post).orElseThrow(), clock.instant());
        });
    }
}
