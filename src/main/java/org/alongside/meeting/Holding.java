package org.alongside.meeting;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.AgencyId;
import org.alongside.consent.ItemId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import static org.alongsidedb.agency.Tables.STAFF;

/** Who may plan and hold a meeting. Whoever changes one waits their turn on it, so that no line falls between two who end it. */
@Component
class Holding {

    private static final Set<String> PLANNERS = Set.of("case-coordinator", "scheme-coordinator", "safeguarding-lead");

    private final EntityManager entities;
    private final DSLContext db;

    Holding(EntityManager entities, DSLContext db) {
        this.entities = entities;
        this.db = db;
    }

    /** Does this to a meeting of the viewer's agency. */
    Optional<Refusal> on(ItemId id, Function<Meeting, Optional<Refusal>> verb) {
        var meeting = entities.find(Meeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        return isChairs(meeting.chair()) ? verb.apply(meeting) : Optional.of(Refused.NOT_ALLOWED);
    }

    /** The same, unless somebody changed it since the viewer looked. */
    Optional<Refusal> on(ItemId id, int version, Function<Meeting, Optional<Refusal>> verb) {
        return on(id, meeting -> meeting.isAt(version) ? verb.apply(meeting) : Optional.of(Refused.CHANGED_MEANWHILE));
    }

    /** Why the viewer cannot plan meetings. */
    Optional<Refusal> notPlanner() {
        var plans = Viewers.current()
                .flatMap(Viewer::post)
                .filter(post -> db.fetchExists(STAFF, STAFF.ID.eq(post.value()).and(STAFF.ROLE.in(PLANNERS))));
        return plans.isPresent() ? Optional.empty() : Optional.of(Refused.NOT_ALLOWED);
    }

    /** The agency that the viewer speaks for. */
    Optional<AgencyId> agency() {
        return Optional.ofNullable(org.alongsidedb.actor.Routines.agency(db.configuration()))
                .map(AgencyId::new);
    }

    private boolean isChairs(UUID chair) {
        return agency().filter(mine -> db.fetchExists(STAFF, STAFF.ID.eq(chair).and(STAFF.AGENCY_ID.eq(mine.value()))))
                .isPresent();
    }
}
