package org.alongside.sharing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

import org.alongside.actor.PersonId;
import org.alongside.actor.Refusal;
import org.alongside.actor.TrustedId;
import org.alongside.actor.Viewers;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.casework.Records;
import org.alongside.consent.Bars;
import org.alongside.consent.ConsentRefusal;
import org.alongside.consent.Disclosures;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Outcome;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Cast;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.TestClock;
import org.alongside.testing.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class ChangesDbTest {

    private final World world;
    private final TestClock clock;
    private final FreshDatabase database;
    private final Notes notes;
    private final Shares shares;
    private final Refusals refusals;
    private final Nominations nominations;
    private final Bars bars;
    private final Disclosures disclosures;
    private final Records records;
    private final Answers answers;
    private final Rehearsal rehearsal;
    private final History history;

    private PersonId sam = PersonId.random();
    private ItemId voices = ItemId.random();
    private ItemId surgery = ItemId.random();
    private ItemId tent = ItemId.random();
    private ItemId debts = ItemId.random();

    ChangesDbTest(
            World world,
            TestClock clock,
            FreshDatabase database,
            Notes notes,
            Shares shares,
            Refusals refusals,
            Nominations nominations,
            Bars bars,
            Disclosures disclosures,
            Records records,
            Answers answers,
            Rehearsal rehearsal,
            History history) {
        this.world = world;
        this.clock = clock;
        this.database = database;
        this.notes = notes;
        this.shares = shares;
        this.refusals = refusals;
        this.nominations = nominations;
        this.bars = bars;
        this.disclosures = disclosures;
        this.records = records;
        this.answers = answers;
        this.rehearsal = rehearsal;
        this.history = history;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(LocalDate.of(2030, 3, 2).atTime(9, 0));
        sam = world.person("sam");
        world.involve(sam, "surgery", "lantern", "police", "scheme");
        voices = note("gwen", "mental-health", "Voices at night");
        surgery = note("jess", "plan", "A GP near the harbour");
        tent = note("kerra", "plan", "Sleeps by the slipway");
        debts = note("jess", "housing", "Rent is owed");
        clock.set(LocalDate.of(2030, 3, 3).atTime(9, 0));
    }

    @AfterEach
    void time() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void answersAreWhatEachReaderIsAnsweredThemselves() {
        world.share(sam, "lantern", "plan");
        nominate();
        world.share(
                sam, new Recipient.OfTrusted(new TrustedId(Stage.trusted("dee").value())), "plan");
        var found = World.as("jess", () -> answers.now(sam));
        for (var human : Cast.read().humans()) {
            if (human.posts().isEmpty() && !human.trusted()) {
                continue;
            }
            var viewer = World.viewer(human.id());
            for (var item : List.of(surgery, tent, debts)) {
                var answer = Viewers.as(viewer, () -> disclosures.explain(item)).orElseThrow();
                var open = answer.outcome() == Outcome.ALL || answer.outcome() == Outcome.PART;
                var row = row(found, UUID.fromString(viewer.id()), item);
                assertThat(row.isPresent()).as(human.id() + " " + item).isEqualTo(open);
                row.ifPresent(each -> assertThat(each.because()).isEqualTo(answer.because()));
            }
        }
        assertThat(row(found, sam.value(), surgery)).isPresent();
        assertThat(row(found, Stage.trusted("dee").value(), tent)).isPresent();
    }

    @Test
    void whatTheAskerDoesNotSeeIsNotInTheAnswers() {
        assertThat(World.as("gwen", () -> answers.now(sam)))
                .anyMatch(row -> row.thing().equals(voices.value()));
        assertThat(World.as("jess", () -> answers.now(sam)))
                .isNotEmpty()
                .noneMatch(row -> row.thing().equals(voices.value()))
                .noneMatch(row -> row.category().equals("mental-health"));
    }

    @Test
    void strangersTrustedPersonsAndThePersonAreAnsweredNothing() {
        nominate();
        world.share(
                sam, new Recipient.OfTrusted(new TrustedId(Stage.trusted("dee").value())), "plan");
        assertThat(World.as("jo", () -> answers.now(sam))).isEmpty();
        assertThat(World.as("dee", () -> answers.now(sam))).isEmpty();
        assertThat(World.as("sam", () -> answers.now(sam))).isEmpty();
    }

    @Test
    void aWorkerIsNotToldInTheirPostWhatTheyGetAsATrustedPerson() {
        World.as(
                "jess",
                () -> nominations.record(new NominationDraft(
                        NominationId.random(),
                        sam,
                        new TrustedId(Stage.trusted("kerra").value()),
                        "friend",
                        "in-person",
                        true,
                        null,
                        Stage.post("lena"))));
        world.share(
                sam,
                new Recipient.OfTrusted(new TrustedId(Stage.trusted("kerra").value())),
                "plan");
        world.share(sam, "lantern", "plan");
        assertThat(World.as("jess", () -> answers.now(sam)))
                .anyMatch(row -> row.reader().id().equals(Stage.trusted("kerra").value()));
        assertThat(World.as("kerra", () -> answers.now(sam)))
                .isNotEmpty()
                .noneMatch(
                        row -> row.reader().id().equals(Stage.trusted("kerra").value()));
    }

    @Test
    void aRehearsedYesTellsWhatIsThenTrue() {
        var result = rehearse("jess", () -> shares.record(share("lantern", "plan", "signed")));
        assertThat(result.refusal()).isEmpty();
        assertThat(result.waits()).isFalse();
        var kerra = change(result, "kerra");
        assertThat(kerra.gained()).extracting(Answers.Row::line).containsExactly("A GP near the harbour");
        assertThat(kerra.lost()).isEmpty();
        assertThat(kerra.kept()).containsOnlyKeys("AUTHOR");

        World.as("jess", () -> shares.record(share("lantern", "plan", "signed")));
        assertThat(World.as("jess", () -> answers.now(sam)).stream().filter(row -> is(row, "kerra")))
                .extracting(Answers.Row::thing, Answers.Row::because)
                .containsExactlyElementsOf(kerra.then().stream()
                        .map(row -> org.assertj.core.groups.Tuple.tuple(row.thing(), row.because()))
                        .toList());
    }

    @Test
    void whatWaitsForASecondProfessionalIsForetoldAndOpensNothingYet() {
        var crisis = note("jess", "crisis-plan", "When it gets dark");
        var yes = shareFrom("lantern", "crisis-plan", "phone", null);
        assertForetold(rehearse("jess", () -> shares.record(yes)));
        World.as("jess", () -> shares.record(yes));
        assertThat(World.as("jess", () -> answers.now(sam)))
                .noneMatch(row -> is(row, "kerra") && row.thing().equals(crisis.value()));
        World.as("lena", () -> assertThat(shares.approve(yes.id())).isEmpty());
        assertThat(World.as("jess", () -> answers.now(sam)))
                .anyMatch(row -> is(row, "kerra") && row.thing().equals(crisis.value()));
    }

    @Test
    void whatBeginsLaterIsForetold() {
        note("jess", "crisis-plan", "When it gets dark");
        assertForetold(rehearse(
                "jess", () -> shares.record(shareFrom("lantern", "crisis-plan", "signed", LocalDate.of(2030, 4, 1)))));
    }

    @Test
    void whatAnotherRecordedIsNotForetoldByARehearsal() {
        var crisis = note("jess", "crisis-plan", "When it gets dark");
        World.as("jess", () -> shares.record(shareFrom("lantern", "crisis-plan", "phone", null)));
        var result = rehearse("jess", () -> shares.record(share("lantern", "plan", "signed")));
        assertThat(result.waits()).isFalse();
        assertThat(change(result, "kerra").gained())
                .noneMatch(row -> row.thing().equals(crisis.value()));
    }

    private void assertForetold(Rehearsal.Result result) {
        assertThat(result.refusal()).isEmpty();
        assertThat(result.waits()).isTrue();
        assertThat(change(result, "kerra").gained())
                .extracting(Answers.Row::line)
                .containsExactly("When it gets dark");
    }

    @Test
    void aRehearsedWithdrawalTellsWhatGoesWhatStaysAndWhoHadOpenedIt() {
        var given = world.share(sam, "lantern", "plan");
        clock.set(LocalDate.of(2030, 3, 4).atTime(9, 0));
        World.as("kerra", () -> records.open(sam));
        var result = rehearse("jess", () -> shares.withdraw(given, List.of(), List.of()));
        var kerra = change(result, "kerra");
        assertThat(kerra.lost()).extracting(Answers.Row::line).containsExactly("A GP near the harbour");
        assertThat(kerra.kept()).containsOnlyKeys("AUTHOR");
        assertThat(kerra.opened()).isNotNull();
        assertThat(result.tellsOpenings()).isTrue();

        var byGwen = rehearse("gwen", () -> shares.withdraw(given, List.of(), List.of()));
        assertThat(byGwen.tellsOpenings()).isFalse();
        assertThat(change(byGwen, "kerra").opened()).isNull();
    }

    @Test
    void whoeverLosesSightThemselvesIsStillToldWhoElseDoes() {
        var result = rehearse(
                "jess",
                () -> refusals.record(
                        RefusalId.random(),
                        sam,
                        List.of(new Recipient.Everyone()),
                        List.of(new Scope.OfCategory("plan")),
                        true));
        assertThat(change(result, "jess").lost())
                .extracting(Answers.Row::line)
                .containsExactly("Sleeps by the slipway");
        assertThat(change(result, "gwen").lost()).hasSize(2);
        assertThat(change(result, "jess").kept()).containsOnlyKeys("AUTHOR");
    }

    @Test
    void aBarOnOneselfIsRehearsedToo() {
        var result = rehearse("jess", () -> bars.bar(new Recipient.OfPost(Stage.post("jess")), sam));
        assertThat(change(result, "jess").then()).isEmpty();
        assertThat(result.changes()).hasSize(1);
    }

    @Test
    void rehearsingAYesToOneselfShowsNothingThatIsNotSharedYet() {
        var result = rehearse("jess", () -> shares.record(share("coordination", "mental-health", "signed")));
        assertThat(result.refusal()).isEmpty();
        assertThat(result.toString())
                .doesNotContain("Voices", "mental-health", voices.value().toString());
    }

    @Test
    void whatWouldNotBeRecordedIsRefusedInTheRehearsal() {
        assertThat(rehearse("olly", () -> shares.approve(new ShareId(UUID.randomUUID())))
                        .refusal())
                .contains(ConsentRefusal.NOT_ALLOWED);
        var stranger = rehearse("jo", () -> shares.record(share("lantern", "plan", "signed")));
        assertThat(stranger.refusal()).contains(ConsentRefusal.NOT_INVOLVED);
        assertThat(stranger.changes()).isEmpty();
    }

    @Test
    void aRehearsalLeavesNoTrace() throws Exception {
        var given = world.share(sam, "lantern", "plan");
        clock.set(LocalDate.of(2030, 3, 4).atTime(9, 0));
        var before = everything();
        rehearse("jess", () -> shares.record(share("police", "plan", "signed")));
        rehearse("jess", () -> shares.withdraw(given, List.of(), List.of()));
        rehearse("jess", () -> bars.bar(new Recipient.OfAgency(Stage.agency("surgery")), sam));
        rehearse("jo", () -> shares.record(share("lantern", "plan", "signed")));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void historyTellsWhatWasAnsweredOnTheDay() {
        var given = world.share(sam, "lantern", "plan");
        clock.set(LocalDate.of(2030, 3, 5).atTime(9, 0));
        World.as("jess", () -> shares.withdraw(given, List.of(), List.of()));
        clock.set(LocalDate.of(2030, 3, 6).atTime(9, 0));
        assertThat(kerraOn(1)).isEmpty();
        assertThat(kerraOn(2)).containsExactly("Sleeps by the slipway AUTHOR");
        assertThat(kerraOn(4)).containsExactly("A GP near the harbour CONSENT", "Sleeps by the slipway AUTHOR");
        assertThat(kerraOn(5)).containsExactly("Sleeps by the slipway AUTHOR");
        assertThat(kerraOn(6)).containsExactly("Sleeps by the slipway AUTHOR");
    }

    @Test
    void whatIsSealedLaterIsTrueForTheDaysBefore() {
        clock.set(LocalDate.of(2030, 3, 5).atTime(9, 0));
        World.as(
                "jess",
                () -> refusals.record(
                        RefusalId.random(),
                        sam,
                        List.of(new Recipient.OfAgency(Stage.agency("surgery"))),
                        List.of(new Scope.OfItem(surgery)),
                        false));
        clock.set(LocalDate.of(2030, 3, 6).atTime(9, 0));
        assertThat(on("jess", 4)).anyMatch(row -> is(row, "gwen") && row.thing().equals(surgery.value()));
        assertThat(on("jess", 5))
                .noneMatch(row -> is(row, "gwen") && row.thing().equals(surgery.value()));
        assertThat(on("jess", 5)).anyMatch(row -> is(row, "gwen") && row.thing().equals(tent.value()));
    }

    @Test
    void onlyWhoReadsDecisionsLooksBack() {
        world.share(sam, "police", "plan");
        clock.set(LocalDate.of(2030, 3, 6).atTime(9, 0));
        assertThat(on("gwen", 4)).isNotEmpty();
        assertThat(on("olly", 4)).isEmpty();
        assertThat(on("jo", 4)).isEmpty();
        assertThat(World.as("olly", () -> answers.now(sam))).isNotEmpty();
        assertThat(World.as("olly", () -> history.registered(sam))).isEmpty();
        assertThat(World.as("jess", () -> history.registered(sam))).contains(LocalDate.of(2030, 3, 2));
    }

    private Rehearsal.Result rehearse(String human, Supplier<Optional<Refusal>> verb) {
        return World.as(human, () -> rehearsal.of(sam, verb));
    }

    private static Change change(Rehearsal.Result result, String human) {
        return result.changes().stream()
                .filter(each -> each.reader().id().equals(Stage.post(human).value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing changes for " + human + ": " + result));
    }

    private ShareDraft share(String agency, String category, String how) {
        return shareFrom(agency, category, how, null);
    }

    private ShareDraft shareFrom(String agency, String category, String how, @Nullable LocalDate from) {
        return new ShareDraft(
                ShareId.random(),
                sam,
                List.of(new Recipient.OfAgency(Stage.agency(agency))),
                List.of(new Scope.OfCategory(category)),
                how,
                from,
                null,
                null);
    }

    private void nominate() {
        World.as(
                "jess",
                () -> assertThat(nominations.record(new NominationDraft(
                                NominationId.random(),
                                sam,
                                new TrustedId(Stage.trusted("dee").value()),
                                "sister",
                                "in-person",
                                true,
                                null,
                                Stage.post("lena"))))
                        .isEmpty());
    }

    private List<String> kerraOn(int day) {
        return on("jess", day).stream()
                .filter(row -> is(row, "kerra"))
                .map(row -> row.line() + " " + row.because())
                .sorted()
                .toList();
    }

    private List<Answers.Row> on(String human, int day) {
        return World.as(human, () -> history.on(sam, LocalDate.of(2030, 3, day)));
    }

    private static boolean is(Answers.Row row, String human) {
        return row.reader().id().equals(Stage.post(human).value());
    }

    private static Optional<Answers.Row> row(List<Answers.Row> rows, @Nullable UUID reader, ItemId item) {
        return rows.stream()
                .filter(row -> row.reader().id().equals(reader) && row.thing().equals(item.value()))
                .findFirst();
    }

    /** Every row of every table, table by table, but the viewers of transactions. */
    private Map<String, String> everything() throws Exception {
        var found = new TreeMap<String, String>();
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement()) {
            var tables = new java.util.ArrayList<String>();
            try (var rows = statement.executeQuery("select format('%I.%I', schemaname, tablename) from pg_tables "
                    + "where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'bound'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table + " t")) {
                    rows.next();
                    found.put(table, rows.getString(1));
                }
            }
        }
        return found;
    }

    private ItemId note(String author, String category, String line) {
        var id = ItemId.random();
        World.as(
                author,
                () -> assertThat(notes.write(
                                new NoteDraft(ItemDraft.of(id, sam, "note", category, line), "words of " + line)))
                        .isEmpty());
        return id;
    }
}
