package org.alongside.meeting;

import java.time.Clock;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.alongside.actor.Refusal;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Panels about several people in one sitting: each part is a meeting of its own, and whoever is invited to one learns of no other. */
@Service
@Transactional
public class Sittings {

    /** The fewest people; for one a meeting is enough. */
    private static final int FEWEST = 2;

    private static final int MOST = 20;

    private final Meetings meetings;
    private final Holding holding;
    private final EntityManager entities;
    private final Clock clock;

    Sittings(Meetings meetings, Holding holding, EntityManager entities, Clock clock) {
        this.meetings = meetings;
        this.holding = holding;
        this.entities = entities;
        this.clock = clock;
    }

    /** Plans all parts, or none of them. Those invited to a part get an entry for its time alone. */
    public Optional<Refusal> plan(SittingDraft draft) {
        var people =
                draft.parts().stream().map(SittingDraft.Part::person).distinct().count();
        if (people < FEWEST || people > MOST || people < draft.parts().size()) {
            return Optional.of(MeetingRefusal.SITTING_PEOPLE);
        }
        var refusal = holding.notPlanner().or(() -> parts(draft));
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        } else {
            var chair = Viewers.current().flatMap(Viewer::post).orElseThrow();
            entities.persist(new Sitting(draft, chair, holding.agency().orElseThrow(), clock.instant()));
            entities.flush();
        }
        return refusal;
    }

    private Optional<Refusal> parts(SittingDraft draft) {
        for (var place = 0; place < draft.parts().size(); place++) {
            var refusal = meetings.plan(draft.meeting(place), draft.id());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }
}
