package org.alongside.meeting;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.agency.StaffId;
import org.alongside.consent.CompartmentId;
import org.alongside.consent.Compartments;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import static org.alongsidedb.meeting.Tables.PART;
import static org.jooq.Records.mapping;

/**
 * Restricted parts: some of those present talk among themselves, and what is written then is for them alone. Behind each is a closed set, so
 * whoever may open one of those (a safeguarding lead, an independent advocate) begins it ({@code consent/RULES.md} section 3).
 */
@Service
@Transactional
public class Parts {

    /** What is written in a restricted part is minuted under this. */
    static final String CATEGORY = "minutes-restricted";

    /** A part that goes on and that the viewer is in. */
    public record Row(UUID id, String title, OffsetDateTime begunAt) {}

    private final Holding holding;
    private final OpenParts open;
    private final Compartments sets;
    private final Issue issue;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    Parts(
            Holding holding,
            OpenParts open,
            Compartments sets,
            Issue issue,
            EntityManager entities,
            DSLContext db,
            Clock clock) {
        this.holding = holding;
        this.open = open;
        this.sets = sets;
        this.issue = issue;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** Begins a part with these posts and the viewer in it; who is in it stays as it is until it ends. */
    public Optional<Refusal> begin(ItemId id, UUID part, String title, List<StaffId> posts) {
        if (posts.isEmpty() || title.isBlank() || title.length() > PlanCheck.LINE) {
            return Optional.of(MeetingRefusal.MEETING_PART_EMPTY);
        }
        var viewer = Viewers.current().flatMap(Viewer::post).orElseThrow();
        var inside = new ArrayList<>(posts);
        inside.remove(viewer);
        inside.addFirst(viewer);
        var set = new CompartmentId(part);
        return undoIfRefused(holding.on(
                id,
                meeting -> meeting.course()
                        .notRunning()
                        .or(() -> sets.open(set, new PersonId(meeting.person()), title.strip(), inside))
                        .or(() -> keep(
                                new Part(part, meeting, title.strip(), set, viewer, clock.instant()),
                                meeting,
                                inside))));
    }

    /**
     * Puts lines of which somebody has lost sight into a restricted part, with those in it who are there and read all of them, and the viewer.
     * Whoever leads the meeting may do it: it closes what was said and opens nothing.
     */
    public Optional<Refusal> setAside(ItemId id, UUID part, String title) {
        return holding.on(
                id,
                meeting -> meeting.course()
                        .notRunning()
                        .or(() -> Optional.ofNullable(
                                        Routines.setAside(db.configuration(), id.value(), part, title.strip()))
                                .map(Parts::refusal)));
    }

    private static Refusal refusal(String code) {
        return code.equals(Refused.NOT_AVAILABLE.name()) ? Refused.NOT_AVAILABLE : MeetingRefusal.valueOf(code);
    }

    /** Ends a part that the viewer is in, and issues what was written in it to those who were. */
    public Optional<Refusal> end(ItemId id, UUID part) {
        return undoIfRefused(holding.on(
                id,
                meeting -> open.one(part, meeting.id())
                        .map(found -> issue.part(meeting, found).or(() -> found.end(clock.instant())))
                        .orElse(Optional.of(Refused.NOT_AVAILABLE))));
    }

    /** Parts of a meeting that go on and that the viewer is in. */
    @Transactional(readOnly = true)
    public List<Row> of(ItemId meeting) {
        return db.select(PART.ID, PART.TITLE, PART.BEGUN_AT)
                .from(PART)
                .where(PART.MEETING_ID.eq(meeting.value()))
                .and(PART.ENDED_AT.isNull())
                .orderBy(PART.BEGUN_AT)
                .fetch(mapping(Row::new));
    }

    private Optional<Refusal> keep(Part part, Meeting meeting, List<StaffId> inside) {
        entities.persist(part);
        entities.flush();
        for (var post : inside) {
            entities.persist(new Presence(
                    UUID.randomUUID(),
                    meeting,
                    part.id(),
                    new Attendee.OfStaff(post),
                    inside.getFirst(),
                    clock.instant()));
        }
        return Optional.empty();
    }

    private static Optional<Refusal> undoIfRefused(Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return refusal;
    }
}
