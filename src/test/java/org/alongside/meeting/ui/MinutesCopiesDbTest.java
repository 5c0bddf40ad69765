package org.alongside.meeting.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.Disclosures;
import org.alongside.consent.ItemId;
import org.alongside.consent.Levels;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Outcome;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Closing;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.MinutesCopies;
import org.alongside.meeting.MinutesCopies.Way;
import org.alongside.meeting.document.MinutesDocument;
import org.alongside.meeting.document.MinutesDocument.Entry;
import org.alongside.meeting.document.MinutesDocument.Heading;
import org.alongside.meeting.document.MinutesDocument.Sentence;
import org.alongside.meeting.document.PdfFile;
import org.alongside.meeting.document.WordFile;
import org.alongside.testing.DbTest;
import org.alongside.testing.FileText;
import org.alongside.testing.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Generated meetings: each reader's page, Word file and PDF hold exactly what the explanation of each item says that they may see.
 * {@code -Dminutes.meetings=N} asks for more meetings, {@code -Dminutes.seed=N} for others.
 */
@DbTest
class MinutesCopiesDbTest {

    private static final Logger LOG = LoggerFactory.getLogger(MinutesCopiesDbTest.class);
    private static final int LINES = 16;
    private static final Pattern MARK = Pattern.compile("mark[0-9]{2}end");
    private static final List<String> CATEGORIES = List.of(
            "minutes",
            "about-me",
            "plan",
            "physical-health",
            "mental-health",
            "substance-use",
            "social-care",
            "housing",
            "money",
            "justice",
            "victimisation",
            "safety-alert",
            "scheme",
            "relationships",
            "minutes",
            "minutes");
    private static final List<String> AGENCIES =
            List.of("scheme", "surgery", "police", "lantern", "housing", "social-care", "advice");
    private static final List<String> READERS = List.of(
            "jess", "mo", "lena", "pia", "sol", "hale", "gwen", "ravi", "olly", "kerra", "priya", "ada", "ivy", "jo",
            "dee", "4K7");

    private final World world;
    private final Meetings meetings;
    private final Lines lines;
    private final MinutesCopies copies;
    private final Disclosures disclosures;
    private final Nominations nominations;
    private final Refusals refusals;
    private final Levels levels;

    private RandomGenerator random = RandomGenerator.getDefault();
    private PersonId sam = PersonId.random();

    MinutesCopiesDbTest(
            World world,
            Meetings meetings,
            Lines lines,
            MinutesCopies copies,
            Disclosures disclosures,
            Nominations nominations,
            Refusals refusals,
            Levels levels) {
        this.world = world;
        this.meetings = meetings;
        this.lines = lines;
        this.copies = copies;
        this.disclosures = disclosures;
        this.nominations = nominations;
        this.refusals = refusals;
        this.levels = levels;
    }

    static LongStream seeds() {
        var first = Long.getLong("minutes.seed", 1);
        return LongStream.range(first, first + Integer.getInteger("minutes.meetings", 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReaderGetsExactlyTheirParagraphsInAllThreeForms(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        world.begin();
        sam = world.person("4K7");
        world.involve(sam, "scheme");
        var chair = pick(List.of("jess", "sol"));
        decide();
        var meeting = ItemId.random();
        var items = hold(chair, meeting);
        decide();
        seal(chair, items);

        var given = 0;
        for (var reader : READERS) {
            given += compare(reader, meeting, items);
        }
        LOG.info("seed {}: {} paragraphs given to {} readers of {} lines", seed, given, READERS.size(), LINES);
        assertThat(given).isPositive();
    }

    private int compare(String reader, ItemId meeting, Map<ItemId, String> items) {
        var expected = new TreeSet<String>();
        var document = as(reader, () -> {
            if (sees(meeting)) {
                items.forEach((item, mark) -> {
                    if (sees(item)) {
                        expected.add(mark);
                    }
                });
            }
            return copies.make(sam, meeting, Way.PAGE).map(copy -> new MinutesWriter(new PlainWords()).write(copy));
        });
        assertThat(document.isPresent()).as("%s has a copy", reader).isEqualTo(as(reader, () -> sees(meeting)));
        document.ifPresent(made -> {
            var pdf = PdfFile.of(made);
            assertThat(marks(page(made))).as("page of " + reader).isEqualTo(expected);
            assertThat(marks(FileText.ofWord(WordFile.of(made))))
                    .as("Word of " + reader)
                    .isEqualTo(expected);
            assertThat(marks(FileText.ofPdf(pdf))).as("PDF of " + reader).isEqualTo(expected);
            assertThat(page(made)).as("hints for " + reader).doesNotContain("not shown", "withheld", "hidden");
            if (reader.equals("jess")) {
                assertThat(FileText.failuresOfPdfUa(pdf)).isEmpty();
            }
        });
        return expected.size();
    }

    private boolean sees(ItemId item) {
        return disclosures
                .explain(item)
                .filter(answer -> answer.outcome() == Outcome.ALL)
                .isPresent();
    }

    /** Agencies begin to work with the person, and the person says yes and no, at random; some of it is refused by the rules. */
    private void decide() {
        AGENCIES.stream()
                .filter(each -> !each.equals("scheme") && random.nextInt(3) > 0)
                .forEach(this::involve);
        var trusted = new Recipient.OfTrusted(Stage.trusted("dee"));
        attempt(
                "jess",
                () -> nominations.record(new NominationDraft(
                        NominationId.random(),
                        sam,
                        Stage.trusted("dee"),
                        "friend",
                        "in-person",
                        true,
                        null,
                        Stage.post("lena"))));
        for (var agency : AGENCIES) {
            share(new Recipient.OfAgency(Stage.agency(agency)));
        }
        share(trusted);
        attempt(
                "jess",
                () -> refusals.record(
                        RefusalId.random(),
                        sam,
                        List.of(pick(List.<Recipient>of(
                                trusted,
                                new Recipient.OfAgency(Stage.agency(pick(AGENCIES))),
                                new Recipient.Everyone()))),
                        List.of(new Scope.OfCategory(pick(CATEGORIES))),
                        random.nextBoolean()));
    }

    private void involve(String agency) {
        world.involve(sam, agency);
    }

    private void share(Recipient to) {
        if (random.nextInt(4) > 0) {
            world.share(sam, to, "meeting", pick(CATEGORIES), pick(CATEGORIES), pick(List.of("action", "minutes")));
        }
    }

    private Map<ItemId, String> hold(String chair, ItemId meeting) {
        var owners = List.<Owner>of(
                new Owner.NobodyYet(),
                new Owner.OfAgency(Stage.agency(pick(AGENCIES))),
                new Owner.OfTrusted(Stage.trusted("dee")));
        var draft = new MeetingDraft(
                meeting,
                sam,
                "Review",
                Instant.parse("2027-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("police"))));
        done(chair, () -> meetings.plan(draft));
        done(chair, () -> meetings.start(meeting));
        var items = new LinkedHashMap<ItemId, String>();
        for (var number = 0; number < LINES; number++) {
            var item = ItemId.random();
            var kind = pick(List.of(LineKind.MINUTE, LineKind.DECISION, LineKind.DISAGREEMENT, LineKind.ACTION));
            var category = kind == LineKind.ACTION ? "action" : pick(CATEGORIES);
            var mark = "mark%02dend".formatted(number);
            items.put(item, mark);
            done(
                    chair,
                    () -> lines.write(new LineDraft(
                            item.value(),
                            meeting,
                            kind,
                            category,
                            mark + " <b>said</b> 🌊",
                            null,
                            pick(owners),
                            null)));
        }
        var began = System.nanoTime();
        done(chair, () -> meetings.end(meeting, new Closing(null, null)));
        LOG.info(
                "from ending to everything issued: {} ms for {} lines",
                Duration.ofNanos(System.nanoTime() - began).toMillis(),
                LINES);
        return items;
    }

    /** Levels are raised by the author, and the person seals some single items, silently or not. */
    private void seal(String chair, Map<ItemId, String> items) {
        for (var item : items.keySet()) {
            switch (random.nextInt(5)) {
                case 0 -> attempt(chair, () -> levels.set(item, 3));
                case 1 ->
                    attempt(
                            "jess",
                            () -> refusals.record(
                                    RefusalId.random(),
                                    sam,
                                    List.of(new Recipient.Everyone()),
                                    List.of(new Scope.OfItem(item)),
                                    random.nextBoolean()));
                default -> {}
            }
        }
    }

    private static String page(MinutesDocument document) {
        var text = new StringBuilder(document.title());
        document.blocks()
                .forEach(block -> text.append('\n')
                        .append(
                                switch (block) {
                                    case Heading heading -> heading.words();
                                    case Sentence sentence -> sentence.words();
                                    case Entry entry -> entry.words() + "\n" + String.join("\n", entry.notes());
                                }));
        return text.toString();
    }

    private static Set<String> marks(String text) {
        var found = new TreeSet<String>();
        var marks = MARK.matcher(text);
        while (marks.find()) {
            found.add(marks.group());
        }
        return found;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** The reference is the person on record. */
    private <T> T as(String reader, java.util.function.Supplier<T> work) {
        var viewer = reader.equals("4K7") ? Viewer.person(sam, Stage.human("sam")) : World.viewer(reader);
        return Objects.requireNonNull(Viewers.as(viewer, work));
    }

    private void attempt(String human, java.util.function.Supplier<?> verb) {
        World.as(human, verb);
    }

    private void done(String human, java.util.function.Supplier<java.util.Optional<org.alongside.actor.Refusal>> verb) {
        assertThat(World.as(human, verb)).isEmpty();
    }
}
