package org.alongside.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What will be talked about: points come and go and change places until the meeting starts, and others are added as long as it runs. */
@Service
@Transactional
public class AgendaPlan {

    private final Holding holding;
    private final AgendaPoints points;
    private final EntityManager entities;
    private final DSLContext db;

    AgendaPlan(Holding holding, AgendaPoints points, EntityManager entities, DSLContext db) {
        this.holding = holding;
        this.points = points;
        this.entities = entities;
        this.db = db;
    }

    /** Puts a point at the end, until the meeting ends. */
    public Optional<Refusal> add(ItemId id, MeetingDraft.Point point) {
        return PlanCheck.of(point)
                .or(() -> holding.on(
                        id,
                        meeting -> meeting.course().notOpen().or(() -> {
                            var all = points.of(meeting);
                            var last = all.isEmpty() ? 0 : all.getLast().position();
                            entities.persist(new AgendaPoint(meeting, last + 1, point));
                            return Optional.empty();
                        })));
    }

    /** Takes a point off, until the meeting starts. */
    public Optional<Refusal> takeOff(ItemId id, UUID point) {
        return at(id, point, (all, place) -> {
            entities.detach(all.get(place));
            Routines.takeOff(db.configuration(), point);
        });
    }

    /** Puts a point before the one that stands above it, until the meeting starts; the first stays where it is. */
    public Optional<Refusal> moveUp(ItemId id, UUID point) {
        return at(id, point, (all, place) -> {
            if (place > 0) {
                all.get(place).swap(all.get(place - 1));
            }
        });
    }

    private Optional<Refusal> at(ItemId id, UUID point, ObjIntConsumer<List<AgendaPoint>> verb) {
        return holding.on(
                id,
                meeting -> meeting.course().notComing().or(() -> {
                    var all = points.of(meeting);
                    var place = all.stream().map(AgendaPoint::id).toList().indexOf(point);
                    if (place < 0) {
                        return Optional.of(Refused.NOT_AVAILABLE);
                    }
                    verb.accept(all, place);
                    return Optional.empty();
                }));
    }
}
