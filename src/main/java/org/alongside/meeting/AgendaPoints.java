package org.alongside.meeting;

import java.util.List;

import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Component;

/** The points of a meeting, to be changed. */
@Component
class AgendaPoints {

    private final EntityManager entities;

    AgendaPoints(EntityManager entities) {
        this.entities = entities;
    }

    /** In their order. */
    List<AgendaPoint> of(Meeting meeting) {
        return entities.createQuery(
                        "select p from AgendaPoint p where p.person = :person and p.meeting = :meeting order by p.position",
                        AgendaPoint.class)
                .setParameter("person", meeting.person())
                .setParameter("meeting", meeting.id())
                .getResultList();
    }
}
