package org.alongside.consent;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.TrustedId;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.AUDIENCE;
import static org.alongsidedb.consent.Tables.AUDIENCE_SIZES;
import static org.alongsidedb.consent.Tables.EXPLAIN;
import static org.alongsidedb.consent.Tables.WITHHELD;
import static org.jooq.Records.mapping;

/** Explanations, all read from the relation that the policies probe: they cannot disagree with what is shown. */
@Service
@Transactional(readOnly = true)
public class Disclosures {

    /** What is withheld from a member of staff: so many items of a category, for one reason. */
    public record Withheld(String category, String because, long items) {}

    /** Somebody who can see an item. Kind is {@code staff}, {@code trusted} or {@code person}. */
    public record Reader(
            String kind,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String role,
            String outcome,
            String because,
            @Nullable UUID source) {}

    private final DSLContext db;

    Disclosures(DSLContext db) {
        this.db = db;
    }

    /** Why the viewer sees an item, or does not; nothing for what is no item at all. */
    public Optional<Answer> explain(ItemId item) {
        return answer(item, null);
    }

    /** The answer as it was given to the viewer at an earlier instant, by the facts recorded until then. */
    public Optional<Answer> explain(ItemId item, Instant at) {
        return answer(item, at.atOffset(ZoneOffset.UTC));
    }

    /** Stubs of a person's record for the viewer: how many of which category, and why. */
    public List<Withheld> withheld(PersonId person) {
        return db.selectFrom(WITHHELD(person.value())).fetch(mapping(Withheld::new));
    }

    /** Who can see an item, for somebody who sees it; trusted persons are told of nobody. */
    public List<Reader> audience(ItemId item) {
        return db.selectFrom(AUDIENCE(item.value())).fetch(mapping(Reader::new));
    }

    /** For each item of a person that the viewer sees, how many can see it. */
    public Map<UUID, Long> audienceSizes(PersonId person) {
        return db.selectFrom(AUDIENCE_SIZES(person.value())).fetchMap(AUDIENCE_SIZES.ITEM, AUDIENCE_SIZES.READERS);
    }

    /**
     * The reason somebody else is given, in words that tell the viewer of no bar and no freeze they may not know of.
     *
     * @param trusted whose reason it is, when they are a trusted person
     */
    public String asTold(String because, PersonId person, Optional<TrustedId> trusted) {
        var reader = trusted.map(TrustedId::value).orElse(null);
        return Objects.requireNonNull(Routines.asTold(db.configuration(), because, person.value(), reader));
    }

    private Optional<Answer> answer(ItemId item, @Nullable OffsetDateTime at) {
        return db.selectFrom(EXPLAIN(item.value(), at))
                .fetchOptional(mapping((outcome, because, source) -> new Answer(Outcome.of(outcome), because, source)));
    }
}
