package org.alongside.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Items;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.person.Tables.CONTACT_POINT;
import static org.jooq.Records.mapping;

/** Ways to reach the person, and what is known about them. */
@Service
@Transactional
public class ContactPoints {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** One way to reach the person; safe is null when nobody knows. */
    public record Row(
            ItemId id,
            ContactKind kind,
            String value,
            @Nullable String words,
            @Nullable Place place,
            @Nullable String whose,
            boolean current,
            @Nullable Boolean safeToLeaveMessage,
            @Nullable LocalDate verifiedOn,
            int version) {}

    private final Items items;
    private final EntityManager entities;
    private final DSLContext db;
    private final Clock clock;

    ContactPoints(Items items, EntityManager entities, DSLContext db, Clock clock) {
        this.items = items;
        this.entities = entities;
        this.db = db;
        this.clock = clock;
    }

    /** Another way to reach the person. */
    public Optional<Refusal> add(ContactDraft draft) {
        var category = draft.confidential() ? "confidential-address" : "contact";
        var label = ItemDraft.of(
                draft.id(), draft.person(), "contact", category, draft.kind().publicLine());
        return fault(draft).or(() -> items.label(label)).or(() -> {
            entities.persist(new ContactPoint(draft));
            return Optional.empty();
        });
    }

    /** Somebody made sure today that it still reaches the person, and asked whether messages are safe there. */
    public Optional<Refusal> verify(ItemId id, int version, @Nullable Boolean safeToLeaveMessage) {
        return change(id, version, point -> point.verify(today(), safeToLeaveMessage));
    }

    /** It no longer reaches the person; it stays on record as an old one. */
    public Optional<Refusal> markOld(ItemId id, int version) {
        return change(id, version, ContactPoint::retire);
    }

    /** What the viewer sees of them, current ones first. */
    @Transactional(readOnly = true)
    public List<Row> list(PersonId person) {
        return db.select(
                        CONTACT_POINT.ITEM_ID.convertFrom(ItemId::new),
                        CONTACT_POINT.KIND.convertFrom(ContactKind::of),
                        CONTACT_POINT.VALUE,
                        CONTACT_POINT.WORDS,
                        CONTACT_POINT.PLACE.convertFrom(Place::of),
                        CONTACT_POINT.WHOSE,
                        CONTACT_POINT.CURRENT,
                        CONTACT_POINT.SAFE_TO_LEAVE_MESSAGE,
                        CONTACT_POINT.VERIFIED_ON,
                        CONTACT_POINT.VERSION)
                .from(CONTACT_POINT)
                .where(CONTACT_POINT.PERSON_ID.eq(person.value()))
                .orderBy(CONTACT_POINT.CURRENT.desc(), CONTACT_POINT.KIND, CONTACT_POINT.VERIFIED_ON.desc())
                .fetch(mapping(Row::new));
    }

    private Optional<Refusal> change(ItemId id, int version, Consumer<ContactPoint> how) {
        var point = entities.find(ContactPoint.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (point == null) {
            return Optional.of(Refused.NOT_AVAILABLE);
        }
        if (!point.isStill(version)) {
            return Optional.of(Refused.CHANGED_MEANWHILE);
        }
        how.accept(point);
        return Optional.empty();
    }

    private Optional<Refusal> fault(ContactDraft draft) {
        var checked = draft.verifiedOn();
        return Lines.missing(draft.value())
                .or(() -> Lines.tooLong(draft.value(), draft.words(), draft.whose()))
                .or(() -> checked != null && checked.isAfter(today())
                        ? Optional.of(PersonRefusal.CHECKED_IN_FUTURE)
                        : Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
