package org.alongside.consent;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.StreamSupport;

import org.alongside.actor.Refusal;
import org.alongside.consent.Agreement.Category;
import org.alongsidedb.consent.Routines;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.consent.Tables.AGREEMENT_PROPOSAL;
import static org.alongsidedb.consent.Tables.AGREEMENT_TEXT;
import static org.alongsidedb.consent.Tables.REHEARSE_PROPOSAL;
import static org.jooq.Records.mapping;

/** The sharing agreement with its history, for the partnership administrator; PostgreSQL shows it to nobody else. */
@Service
@Transactional
public class Agreements {

    private static final int AT_ONCE = 20;
    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * An agreement that was put in force.
     *
     * @param by name of whoever did; null for the first start
     */
    public record Version(
            int number, OffsetDateTime since, @Nullable String by, Agreement text) {}

    /** The files on disk, which differ from what is in force. */
    public record Proposal(String fingerprint, OffsetDateTime found, Agreement text) {}

    /**
     * What a proposal would do to the readers of one role in one category.
     *
     * @param gains whether they would read more, or less
     * @param readers how many; null for fewer than 5
     * @param items how many; null for fewer than 5
     */
    public record Effect(
            String role,
            String category,
            boolean gains,
            @Nullable Long readers,
            @Nullable Long items) {}

    private final DSLContext db;

    Agreements(DSLContext db) {
        this.db = db;
    }

    /** All that were ever in force, newest first: the first one is. Empty for whoever does not administer. */
    @Transactional(readOnly = true)
    public List<Version> history() {
        return db.select(
                        AGREEMENT_TEXT.NUMBER,
                        AGREEMENT_TEXT.SINCE,
                        STAFF.NAME,
                        AGREEMENT_TEXT.CATEGORIES,
                        AGREEMENT_TEXT.CEILINGS)
                .from(AGREEMENT_TEXT)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(AGREEMENT_TEXT.PUT_IN_FORCE_BY))
                .orderBy(AGREEMENT_TEXT.NUMBER.desc())
                .fetch(mapping((number, since, by, categories, ceilings) ->
                        new Version(number, since, by, text(categories, ceilings))));
    }

    /** What waits to be put in force, if anything does. */
    @Transactional(readOnly = true)
    public Optional<Proposal> proposal() {
        return db.selectFrom(AGREEMENT_PROPOSAL)
                .fetchOptional(row -> new Proposal(
                        row.getFingerprint(), row.getFoundAt(), text(row.getCategories(), row.getCeilings())));
    }

    /** Who would gain and who would lose by the proposal; tried out and undone in the database, which takes minutes with many people. */
    public List<Effect> rehearse() {
        waitAsLongAsItTakes();
        return db.selectFrom(REHEARSE_PROPOSAL()).fetch(mapping(Effect::new));
    }

    /**
     * Puts the proposal in force, for everybody or not at all; nobody records anything about sharing meanwhile.
     *
     * @param fingerprint of the proposal that was looked at
     * @param left is told how many people on record are still to be gone through
     */
    public Optional<Refusal> putInForce(String fingerprint, LongConsumer left) {
        waitAsLongAsItTakes();
        var refusal = ConsentRefusal.of(Routines.putInForce(db.configuration(), fingerprint));
        if (refusal.isEmpty()) {
            for (var some = settleSome(); some > 0; some = settleSome()) {
                left.accept(some);
            }
        }
        return refusal;
    }

    private long settleSome() {
        var left = Routines.settleSome(db.configuration(), AT_ONCE);
        return left == null ? 0 : left;
    }

    private void waitAsLongAsItTakes() {
        db.execute("set local statement_timeout = 0");
    }

    private static Agreement text(JSONB categories, JSONB ceilings) {
        return new Agreement(
                StreamSupport.stream(JSON.readTree(categories.data()).spliterator(), false)
                        .map(Agreements::category)
                        .toList(),
                JSON.readValue(ceilings.data(), new TypeReference<>() {}));
    }

    private static Category category(JsonNode line) {
        return new Category(
                line.get(0).asString(),
                line.get(1).asString(),
                line.get(2).asInt(),
                line.get(3).asBoolean(),
                line.get(4).asString());
    }
}
