package org.alongside.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.casework.RecordItems;
import org.alongside.local.Stage;
import org.alongside.sharing.Answers;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No statement that begins after a revocation was committed gives the item, in whatever transaction it runs. One writer gives and takes in
 * seeded random order through the verbs; readers ask meanwhile. {@code -Dconsent.interleavings=N} asks for more reads that touch or follow a
 * revocation, {@code -Dconsent.seed=N} for other choices.
 */
@DbTest
class RevocationTest {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationTest.class);
    private static final int WANTED = Integer.getInteger("consent.interleavings", 10_000);
    private static final long SEED = Long.getLong("consent.seed", 1);
    private static final int ACTS_FOR_ONE_PERSON = 60;
    private static final int READING = 3;
    private static final int STATEMENTS = 12;

    private static final List<String> WAYS =
            List.of("withdraw", "refuse", "seal", "involvement", "bar", "freeze", "end nomination", "objection");

    private static final List<String> READERS = List.of("kerra", "gwen", "dee");
    private static final List<String> CATEGORIES = List.of("plan", "housing", "mental-health");
    private static final Map<String, Recipient> RECIPIENTS = Map.of(
            "kerra",
            new Recipient.OfPost(Stage.post("kerra")),
            "gwen",
            new Recipient.OfAgency(Stage.agency("surgery")),
            "dee",
            new Recipient.OfTrusted(Stage.trusted("dee")));

    private final World world;
    private final Notes notes;
    private final Shares shares;
    private final Refusals refusals;
    private final Nominations nominations;
    private final Involvements involvements;
    private final Objections objections;
    private final Capacity capacity;
    private final Bars bars;
    private final Freezes freezes;
    private final RecordItems items;
    private final Disclosures disclosures;
    private final Answers answers;
    private final TransactionTemplate transaction;

    private final AtomicReference<Scene> scene = new AtomicReference<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final LongAdder touching = new LongAdder();
    private final LongAdder following = new LongAdder();
    private final LongAdder inOlderTransactions = new LongAdder();
    private final LongAdder given = new LongAdder();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final Set<String> waysTaken = ConcurrentHashMap.newKeySet();
    private int revocations;

    RevocationTest(
            World world,
            Notes notes,
            Shares shares,
            Refusals refusals,
            Nominations nominations,
            Involvements involvements,
            Objections objections,
            Capacity capacity,
            Bars bars,
            Freezes freezes,
            RecordItems items,
            Disclosures disclosures,
            Answers answers,
            TransactionTemplate transaction) {
        this.world = world;
        this.notes = notes;
        this.shares = shares;
        this.refusals = refusals;
        this.nominations = nominations;
        this.involvements = involvements;
        this.objections = objections;
        this.capacity = capacity;
        this.bars = bars;
        this.freezes = freezes;
        this.items = items;
        this.disclosures = disclosures;
        this.answers = answers;
        this.transaction = transaction;
    }

    /** What stands in the way of some readers and items while it is on. */
    private record Way(String name, IntPredicate covers, Callable<Boolean> on, Callable<Boolean> off) {}

    /**
     * One person, and for each reader and item whether it is certain that a revocation stands. The number counts up with each change of that
     * word: it is odd from the return of the revoking verb until just before the verb that gives it again.
     */
    private final class Scene {

        final PersonId person;
        final List<ItemId> things = new ArrayList<>();
        final List<List<ShareId>> live = new ArrayList<>();
        final List<Way> ways = new ArrayList<>();
        final AtomicIntegerArray words = new AtomicIntegerArray(READERS.size() * CATEGORIES.size());
        final int[] inTheWay = new int[words.length()];
        final Set<Way> standing = ConcurrentHashMap.newKeySet();
        volatile IntPredicate acting = pair -> false;

        Scene(String name) throws Exception {
            person = world.person(name);
            world.involve(person, "surgery", "lantern");
            for (var category : CATEGORIES) {
                var id = ItemId.random();
                var label = ItemDraft.of(id, person, "note", category, "line");
                done(World.as("jess", () -> notes.write(new NoteDraft(label, "words"))));
                things.add(id);
            }
            nominate();
            for (var pair = 0; pair < words.length(); pair++) {
                live.add(new ArrayList<>());
                share(pair);
            }
            ways();
        }

        private void ways() {
            for (var pair = 0; pair < words.length(); pair++) {
                var only = pair;
                var to = recipient(reader(pair));
                if (!implied(pair)) {
                    ways.add(new Way("withdraw", p -> p == only, () -> withdraw(only), () -> share(only)));
                }
                ways.add(refusal("refuse", p -> p == only, to, new Scope.OfCategory(category(pair))));
            }
            for (var n = 0; n < CATEGORIES.size(); n++) {
                var category = CATEGORIES.get(n);
                ways.add(refusal(
                        "seal",
                        p -> category(p).equals(category),
                        new Recipient.Everyone(),
                        new Scope.OfItem(things.get(n))));
            }
            ways.add(involvement("lantern", "kerra"));
            ways.add(involvement("surgery", "gwen"));
            for (var reader : List.of("kerra", "dee")) {
                var to = recipient(reader);
                ways.add(new Way(
                        "bar",
                        p -> reader(p).equals(reader),
                        () -> done(World.as("lena", () -> bars.bar(to, person))),
                        () -> done(World.as("lena", () -> bars.lift(to, person)))));
            }
            var dee = Stage.trusted("dee");
            ways.add(new Way(
                    "freeze",
                    p -> reader(p).equals("dee"),
                    () -> done(World.as("jess", () -> freezes.freeze(dee))),
                    () -> done(World.as("lena", () -> freezes.lift(dee)))));
            ways.add(new Way(
                    "end nomination",
                    p -> reader(p).equals("dee"),
                    () -> done(World.as("jess", () -> nominations.end(person, dee))),
                    this::nominateAgain));
            ways.add(new Way(
                    "objection",
                    this::implied,
                    () -> done(World.as("jess", () -> objections.record(person, Stage.agency("surgery")))),
                    () -> done(World.as("jess", () -> objections.answer(person, Stage.agency("surgery"))))));
            ways.add(new Way(
                    "capacity",
                    p -> reader(p).equals("dee")
                            || category(p).equals("mental-health") && reader(p).equals("kerra"),
                    () -> done(World.as("jess", () -> capacity.lacks(person))),
                    this::regain));
        }

        private Way refusal(String name, IntPredicate covers, Recipient from, Scope what) {
            var id = new AtomicReference<>(RefusalId.random());
            return new Way(
                    name,
                    covers,
                    () -> {
                        id.set(RefusalId.random());
                        return done(World.as(
                                "jess", () -> refusals.record(id.get(), person, List.of(from), List.of(what), false)));
                    },
                    () -> done(World.as("jess", () -> refusals.lift(id.get()))));
        }

        private Way involvement(String agency, String reader) {
            return new Way(
                    "involvement",
                    p -> reader(p).equals(reader),
                    () -> done(World.as("jess", () -> involvements.end(person, Stage.agency(agency)))),
                    () -> done(World.as("jess", () -> involvements.begin(person, Stage.agency(agency), null))));
        }

        /** Implied care opens it, not a share. */
        private boolean implied(int pair) {
            return reader(pair).equals("gwen") && !category(pair).equals("housing");
        }

        private boolean share(int pair) {
            if (implied(pair)) {
                return true;
            }
            var id = ShareId.random();
            var draft = new ShareDraft(
                    id,
                    person,
                    List.of(recipient(reader(pair))),
                    List.of(new Scope.OfCategory(category(pair))),
                    "signed",
                    null,
                    null,
                    Stage.post("lena"));
            return done(World.as("jess", () -> shares.record(draft)))
                    && live.get(pair).add(id);
        }

        private boolean withdraw(int pair) {
            live.get(pair)
                    .forEach(share -> assertThat(World.as("jess", () -> shares.withdraw(share, List.of(), List.of())))
                            .isEmpty());
            live.get(pair).clear();
            return true;
        }

        private boolean nominate() {
            TrustedId dee = Stage.trusted("dee");
            var draft = new NominationDraft(
                    NominationId.random(), person, dee, "sister", "in-person", true, null, Stage.post("lena"));
            return done(World.as("jess", () -> nominations.record(draft)));
        }

        private boolean nominateAgain() {
            if (!nominate()) {
                return false;
            }
            IntStream.range(0, words.length())
                    .filter(pair ->
                            reader(pair).equals("dee") && !live.get(pair).isEmpty())
                    .forEach(this::share);
            return true;
        }

        private boolean regain() {
            var regained = done(World.as("jess", () -> capacity.regained(person)));
            live.stream().flatMap(List::stream).forEach(share -> World.as("jess", () -> shares.confirm(share)));
            return regained;
        }

        /** Takes or gives, and says so: a revocation once the verb has returned, a gift before the verb is called. */
        void act(Way way) throws Exception {
            if (standing.remove(way)) {
                say(way, -1);
                if (!way.off().call()) {
                    say(way, 1);
                    standing.add(way);
                }
            } else {
                acting = way.covers();
                if (way.on().call()) {
                    standing.add(way);
                    say(way, 1);
                    revocations++;
                    waysTaken.add(way.name());
                }
                acting = pair -> false;
            }
        }

        private void say(Way way, int change) {
            for (var pair = 0; pair < words.length(); pair++) {
                if (way.covers().test(pair)) {
                    var before = inTheWay[pair];
                    inTheWay[pair] += change;
                    if (before == 0 || inTheWay[pair] == 0) {
                        words.incrementAndGet(pair);
                    }
                }
            }
        }
    }

    @Test
    void noStatementBegunAfterTheCommitGivesTheItem() throws Exception {
        world.begin();
        var began = System.nanoTime();
        scene.set(new Scene("first"));
        try (var threads = Executors.newFixedThreadPool(READING + 1)) {
            var writer = threads.submit(this::write);
            var readers = IntStream.range(0, READING)
                    .mapToObj(n -> threads.submit(() -> read(new Random(SEED * 31 + n))))
                    .toList();
            for (var each : readers) {
                finished(each);
            }
            finished(writer);
        }
        LOG.warn(
                "interleavings with seed {}: {} reads touched a revocation, {} followed one ({} answers in transactions begun before it); "
                        + "{} revocations in {} ways; {} answers gave the item; {} s",
                SEED,
                touching,
                following,
                inOlderTransactions,
                revocations,
                waysTaken.size(),
                given,
                (System.nanoTime() - began) / 1_000_000_000);
        assertThat(wrong).isEmpty();
        assertThat(touching.sum() + following.sum()).isGreaterThanOrEqualTo(WANTED);
        assertThat(touching.sum())
                .as("reads during which a revocation was committed")
                .isPositive();
        assertThat(given.sum())
                .as("reads that gave the item while it was shared")
                .isGreaterThan(WANTED / 20);
        assertThat(waysTaken).containsAll(WAYS);
    }

    /** Whatever goes wrong in one thread ends the others too. */
    private void finished(java.util.concurrent.Future<?> thread) throws Exception {
        try {
            thread.get();
        } catch (ExecutionException failed) {
            enough.set(true);
            throw failed;
        }
    }

    private boolean write() throws Exception {
        var random = new Random(SEED);
        try {
            for (var people = 0; !enough.get(); people++) {
                var next = new Scene("person " + people);
                scene.set(next);
                for (var n = 0; n < ACTS_FOR_ONE_PERSON && !enough.get(); n++) {
                    next.act(next.ways.get(random.nextInt(next.ways.size())));
                }
            }
        } finally {
            enough.set(true);
        }
        return true;
    }

    private boolean read(Random random) {
        while (!enough.get()) {
            var now = scene.get();
            var reader = READERS.get(random.nextInt(READERS.size()));
            Viewer viewer = reader.equals("dee") ? World.trusted(reader) : World.viewer(reader);
            Viewers.as(
                    viewer,
                    () -> transaction.execute(status -> {
                        var pairs = IntStream.range(0, now.words.length())
                                .filter(pair -> reader(pair).equals(reader))
                                .toArray();
                        var begun = words(now, pairs);
                        for (var n = random.nextInt(STATEMENTS); n >= 0; n--) {
                            ask(now, pairs, begun, random.nextInt(5), nextPair(now, pairs, random));
                        }
                        return true;
                    }));
            if (isEnough()) {
                enough.set(true);
            }
        }
        return true;
    }

    /** Until every way was taken; one that never succeeds does not keep the others going for ever. */
    private boolean isEnough() {
        var reads = touching.sum() + following.sum();
        return reads >= WANTED && waysTaken.containsAll(WAYS) || reads >= 20L * WANTED || !wrong.isEmpty();
    }

    /** Mostly one that is being taken away just now. */
    private static int nextPair(Scene now, int[] pairs, Random random) {
        var going = IntStream.of(pairs).filter(now.acting).toArray();
        var from = going.length > 0 && random.nextInt(4) > 0 ? going : pairs;
        return from[random.nextInt(from.length)];
    }

    /** One statement, with what was certain before it began and after it had returned. */
    private void ask(Scene now, int[] pairs, int[] begun, int how, int pair) {
        var item = now.things.get(pair % CATEGORIES.size());
        var taking = now.acting;
        var before = words(now, pairs);
        Set<UUID> gives = switch (how) {
            case 0 ->
                ids(() -> items.list(now.person).stream().map(row -> row.id().value()));
            case 1 -> only(item, items.noteWords(item).isPresent());
            case 2 ->
                only(
                        item,
                        disclosures.explain(item).filter(RevocationTest::opens).isPresent());
            case 3 -> only(item, !disclosures.audience(item).isEmpty());
            default -> ids(() -> answers.now(now.person).stream().map(Answers.Row::thing));
        };
        var after = words(now, pairs);
        var touched = taking.test(pair) || now.acting.test(pair);
        var followed = false;
        for (var n = 0; n < pairs.length; n++) {
            var gave = gives.contains(now.things.get(n).value());
            if (pairs[n] == pair || how == 0 || how == 4) {
                touched |= after[n] > before[n];
                followed |= before[n] % 2 == 1;
            }
            if (before[n] % 2 == 1 && begun[n] < before[n]) {
                inOlderTransactions.increment();
            }
            if (gave) {
                given.increment();
            }
            if (gave && before[n] % 2 == 1 && after[n] == before[n]) {
                wrong.add(reader(pair) + " got " + category(pairs[n]) + " by way " + how + " while there stood "
                        + now.standing.stream().map(Way::name).toList());
            }
        }
        if (touched) {
            touching.increment();
        } else if (followed) {
            following.increment();
        }
    }

    private static int[] words(Scene now, int[] pairs) {
        return IntStream.of(pairs).map(now.words::get).toArray();
    }

    private static Set<UUID> ids(Supplier<java.util.stream.Stream<UUID>> rows) {
        return rows.get().collect(Collectors.toSet());
    }

    private static Set<UUID> only(ItemId item, boolean given) {
        return given ? Set.of(item.value()) : Set.of();
    }

    private static boolean opens(Answer answer) {
        return answer.outcome() == Outcome.ALL || answer.outcome() == Outcome.PART;
    }

    private static Recipient recipient(String reader) {
        return Objects.requireNonNull(RECIPIENTS.get(reader));
    }

    private static String reader(int pair) {
        return READERS.get(pair / CATEGORIES.size());
    }

    private static String category(int pair) {
        return CATEGORIES.get(pair % CATEGORIES.size());
    }

    private static boolean done(Optional<? extends Refusal> refused) {
        return refused.isEmpty();
    }
}
