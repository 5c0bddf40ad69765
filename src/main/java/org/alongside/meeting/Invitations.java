package org.alongside.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.action.Owner;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is invited to a meeting that is planned already: others as well, or somebody no longer. Each hears of it by mail, and nobody else. */
@Service
@Transactional
public class Invitations {

    private final Holding holding;
    private final Invites invites;
    private final Reports reports;
    private final EntityManager entities;
    private final DSLContext db;

    Invitations(Holding holding, Invites invites, Reports reports, EntityManager entities, DSLContext db) {
        this.holding = holding;
        this.invites = invites;
        this.reports = reports;
        this.entities = entities;
        this.db = db;
    }

    /** Invites somebody as well, until the meeting starts. */
    public Optional<Refusal> invite(ItemId id, Owner guest) {
        return holding.on(
                id,
                meeting -> meeting.course().notComing().or(() -> {
                    if (of(meeting).stream().anyMatch(each -> each.isFor(guest))) {
                        return Optional.of(MeetingRefusal.MEETING_INVITED_ALREADY);
                    }
                    var invitation = new Invitation(meeting, guest);
                    entities.persist(invitation);
                    entities.flush();
                    invites.invited(meeting, invitation.id());
                    return Optional.empty();
                }));
    }

    /** Expects somebody no longer, nor the report that was asked of them and is not in; until the meeting starts. Somebody has to be left. */
    public Optional<Refusal> takeBack(ItemId id, UUID invitation) {
        return holding.on(
                id,
                meeting -> meeting.course().notComing().or(() -> {
                    var invited = of(meeting);
                    var one = invited.stream()
                            .filter(each -> each.id().equals(invitation))
                            .findFirst();
                    if (one.isEmpty()) {
                        return Optional.of(Refused.NOT_AVAILABLE);
                    } else if (invited.size() == 1) {
                        return Optional.of(MeetingRefusal.MEETING_NOBODY_INVITED);
                    }
                    invites.takenBack(meeting, invitation);
                    one.get().agency().ifPresent(agency -> reports.notWantedFrom(id, agency));
                    entities.detach(one.get());
                    Routines.takeBack(db.configuration(), invitation);
                    return Optional.empty();
                }));
    }

    private List<Invitation> of(Meeting meeting) {
        return entities.createQuery(
                        "select i from Invitation i where i.person = :person and i.meeting = :meeting",
                        Invitation.class)
                .setParameter("person", meeting.person())
                .setParameter("meeting", meeting.id())
                .getResultList();
    }
}
