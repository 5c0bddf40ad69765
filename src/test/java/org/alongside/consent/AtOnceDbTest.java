package org.alongside.consent;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.audit.Audit;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.World;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people record facts about one person at the same moment: whatever the order, the relation says what the rules say of both. */
@DbTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtOnceDbTest {

    private static final int ROUNDS = 3;
    private static final int MORE_ROUNDS = 10;

    private static final String DIFFERENT = """
            with said as materialized (select * from consent.decide_known(?::uuid, actor.now())),
            held as materialized (select * from consent.disclosure d where d.person_id = ?::uuid and d.known_until = 'infinity'
                and d.valid_from <= actor.now() and actor.now() < d.valid_until)
            select concat_ws(' ', s.because, 'and not', h.because) from said s full join held h using (viewer, subject)
            where (s.outcome, s.because, s.source) is distinct from (h.outcome, h.because, h.source)
                and (s.viewer is not null or h.because <> 'NOT_INVOLVED')""";

    private static final String TWICE = """
            select a.because || ' and ' || b.because from consent.disclosure a
            join consent.disclosure b using (person_id, viewer, subject)
            where person_id = ?::uuid and person_id = ?::uuid and a.id < b.id
                and tstzrange(a.known_from, a.known_until) && tstzrange(b.known_from, b.known_until)
                and tstzrange(a.valid_from, a.valid_until) && tstzrange(b.valid_from, b.valid_until)""";

    private final World world;
    private final FreshDatabase database;
    private final Notes notes;
    private final Audit audit;
    private final DSLContext db;
    private final TransactionTemplate apart;
    private final Map<String, Supplier<Optional<? extends Refusal>>> facts = new LinkedHashMap<>();

    private final Recipient lantern = new Recipient.OfAgency(Stage.agency("lantern"));
    private final Recipient police = new Recipient.OfAgency(Stage.agency("police"));
    private final Recipient dee = new Recipient.OfTrusted(Stage.trusted("dee"));
    private final Shares shares;
    private final Nominations nominations;
    private final Overrides overrides;
    private final Bars bars;
    private final Freezes freezes;
    private int people;
    private PersonId sam = PersonId.random();
    private ShareId plan = ShareId.random();
    private ShareId pending = ShareId.random();
    private NominationId named = NominationId.random();
    private OverrideId override = OverrideId.random();

    AtOnceDbTest(
            World world,
            FreshDatabase database,
            Notes notes,
            Shares shares,
            Refusals refusals,
            Nominations nominations,
            Overrides overrides,
            Bars bars,
            Freezes freezes,
            Capacity capacity,
            Involvements involvements,
            Audit audit,
            DSLContext db,
            PlatformTransactionManager transactions) {
        this.audit = audit;
        this.db = db;
        this.world = world;
        this.database = database;
        this.notes = notes;
        this.shares = shares;
        this.nominations = nominations;
        this.overrides = overrides;
        this.bars = bars;
        this.freezes = freezes;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        facts.put("note", () -> as("jess", () -> note("about-me")));
        facts.put("share", () -> as("jess", () -> shares.record(draft(ShareId.random(), police, "plan", "lena"))));
        facts.put(
                "share with a trusted person",
                () -> as("mo", () -> shares.record(draft(ShareId.random(), dee, "plan", "lena"))));
        facts.put(
                "refuse",
                () -> as(
                        "jess",
                        () -> refusals.record(
                                RefusalId.random(),
                                sam,
                                List.of(lantern, police),
                                List.of(new Scope.OfCategory("plan")),
                                false)));
        facts.put("withdraw", () -> as("jess", () -> shares.withdraw(plan, List.of(), List.of())));
        facts.put("withdraw too", () -> as("pia", () -> shares.withdraw(plan, List.of(), List.of())));
        facts.put("approve share", () -> as("lena", () -> shares.approve(pending)));
        facts.put("approve share too", () -> as("pia", () -> shares.approve(pending)));
        facts.put("approve nomination", () -> as("lena", () -> nominations.approve(named)));
        facts.put("end nomination", () -> as("jess", () -> nominations.end(sam, Stage.trusted("dee"))));
        facts.put("end override", () -> as("lena", () -> overrides.end(override)));
        facts.put("bar", () -> as("lena", () -> bars.bar(lantern, sam)));
        facts.put("lift bar", () -> as("pia", () -> bars.lift(new Recipient.OfPost(Stage.post("gwen")), sam)));
        facts.put("freeze", () -> as("jess", () -> freezes.freeze(Stage.trusted("dee"))));
        facts.put("lacks capacity", () -> as("lena", () -> capacity.lacks(sam)));
        facts.put("end involvement", () -> as("jess", () -> involvements.end(sam, Stage.agency("lantern"))));
        facts.put("begin involvement", () -> as("jess", () -> involvements.begin(sam, Stage.agency("housing"), null)));
    }

    Stream<String> every() {
        return facts.keySet().stream();
    }

    @BeforeEach
    void world() {
        world.begin();
        person();
    }

    /** Everything there is to end, to lift or to approve. */
    private void person() {
        as("lena", () -> freezes.lift(Stage.trusted("dee")));
        sam = world.person("sam " + ++people);
        world.involve(sam, "surgery", "lantern", "police");
        Stream.of("plan", "housing", "mental-health")
                .forEach(
                        category -> assertThat(as("jess", () -> note(category))).isEmpty());
        plan = world.share(sam, "lantern", "plan");
        pending = ShareId.random();
        assertThat(as("jess", () -> shares.record(draft(pending, lantern, "victimisation", null))))
                .isEmpty();
        nominate("lena");
        world.share(sam, dee, "plan");
        named = nominate(null);
        override = OverrideId.random();
        assertThat(as(
                        "lena",
                        () -> overrides.raise(new OverrideDraft(
                                override,
                                OverrideKind.LIFE,
                                sam,
                                List.of(police),
                                List.of(new Scope.OfCategory("housing")),
                                "Somebody's life is at risk here",
                                null,
                                null,
                                null,
                                null))))
                .isEmpty();
        assertThat(as("lena", () -> bars.bar(new Recipient.OfPost(Stage.post("gwen")), sam)))
                .isEmpty();
        agrees();
    }

    @ParameterizedTest
    @MethodSource("every")
    void whoeverBeganEarlierAndRecordsLaterForgetsNothing(String between) {
        var refused = as("mo", () -> {
            assertThat(Objects.requireNonNull(facts.get(between)).get()).isEmpty();
            return note("contact");
        });
        assertThat(refused).isEmpty();
        agrees();
    }

    @ParameterizedTest
    @CsvSource({
        "share, refuse",
        "share with a trusted person, lacks capacity",
        "share with a trusted person, end nomination",
        "share with a trusted person, freeze",
        "approve nomination, end nomination",
        "approve share, withdraw",
        "share, bar",
        "begin involvement, end involvement"
    })
    void contradictingFactsOfOneMomentAreBothRecordedOrOneIsRefused(String one, String other) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            person();
            var refused = atOnce(one, other);
            assertThat(refused).hasSizeLessThan(2).allMatch(ConsentRefusal.class::isInstance);
            agrees();
        }
    }

    /** The first thing of a category and a decision: each changes what others may see and leaves its line in the audit. */
    @ParameterizedTest
    @CsvSource({"note, share", "note, withdraw"})
    void whoeverWritesAndWhoeverDecidesDoNotBlockOneAnother(String one, String other) throws Exception {
        for (var round = 0; round < MORE_ROUNDS; round++) {
            person();
            assertThat(atOnce(one, other)).isEmpty();
            agrees();
        }
    }

    @ParameterizedTest
    @CsvSource({"approve share, approve share too", "withdraw, withdraw too"})
    void ofTwoWhoDecideTheSameOneIsToldThatItIsDecided(String one, String other) throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            person();
            assertThat(atOnce(one, other)).isEqualTo(List.of(ConsentRefusal.ALREADY_DECIDED));
            agrees();
        }
    }

    /** An import, say, that is at its work for a while. */
    @Test
    void whoeverOpensARecordDoesNotWaitForWhoeverStillWrites() {
        var opened = as("mo", () -> {
            assertThat(note("contact")).isEmpty();
            return as("jess", () -> {
                db.execute("set local lock_timeout = '10s'");
                return audit.opened(sam, "record");
            });
        });
        assertThat(opened).isTrue();
    }

    /** What was refused of two facts that are recorded at the same moment. */
    private List<Refusal> atOnce(String one, String other) throws Exception {
        var start = new CyclicBarrier(2);
        var refused = new ArrayList<Refusal>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of(one, other)
                    .map(fact -> threads.submit(() -> {
                        start.await();
                        return Objects.requireNonNull(facts.get(fact)).get();
                    }))
                    .toList();
            for (var each : both) {
                each.get().ifPresent(refused::add);
            }
        }
        return refused;
    }

    /** The relation is what a fresh decision would be, and no instant has two answers, now or in history. */
    private void agrees() {
        assertThat(rows(DIFFERENT))
                .as("what a fresh decision says, and the relation")
                .isEmpty();
        assertThat(rows(TWICE)).as("answers of one instant").isEmpty();
    }

    private List<String> rows(String sql) {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, sam.value());
            statement.setObject(2, sam.value());
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private NominationId nominate(@Nullable String second) {
        var id = NominationId.random();
        var draft = new NominationDraft(
                id,
                sam,
                Stage.trusted("dee"),
                "sister",
                "in-person",
                true,
                null,
                second == null ? null : Stage.post(second));
        assertThat(as("jess", () -> nominations.record(draft))).isEmpty();
        return id;
    }

    private ShareDraft draft(ShareId id, Recipient to, String category, @Nullable String second) {
        return new ShareDraft(
                id,
                sam,
                List.of(to),
                List.of(new Scope.OfCategory(category)),
                "signed",
                null,
                null,
                second == null ? null : Stage.post(second));
    }

    private Optional<Refusal> note(String category) {
        var label = ItemDraft.of(new ItemId(UUID.randomUUID()), sam, "note", category, "line");
        return notes.write(new NoteDraft(label, "words"));
    }

    /** In a transaction of its own, whichever is open. */
    private <T> T as(String who, Supplier<T> verb) {
        return World.as(who, () -> Objects.requireNonNull(apart.execute(status -> verb.get())));
    }
}
