package org.alongside.sharing;

import java.util.List;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.actor.Viewer;
import org.alongside.audit.Audit;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.Bars;
import org.alongside.consent.Disclosures;
import org.alongside.consent.Freezes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.Outcome;
import org.alongside.consent.OverrideDraft;
import org.alongside.consent.OverrideId;
import org.alongside.consent.OverrideKind;
import org.alongside.consent.Overrides;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.local.Cast;
import org.alongside.local.Stage;
import org.alongside.testing.DbTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DbTest
class PreviewsDbTest {

    private final World world;
    private final Notes notes;
    private final Previews previews;
    private final Disclosures disclosures;
    private final Audit audit;
    private final Readers readers;
    private final Nominations nominations;
    private final Freezes freezes;
    private final Bars bars;
    private final Overrides overrides;

    private PersonId sam = PersonId.random();
    private ItemId secret = ItemId.random();
    private ItemId plan = ItemId.random();

    PreviewsDbTest(
            World world,
            Notes notes,
            Previews previews,
            Disclosures disclosures,
            Audit audit,
            Readers readers,
            Nominations nominations,
            Freezes freezes,
            Bars bars,
            Overrides overrides) {
        this.world = world;
        this.notes = notes;
        this.previews = previews;
        this.disclosures = disclosures;
        this.audit = audit;
        this.readers = readers;
        this.nominations = nominations;
        this.freezes = freezes;
        this.bars = bars;
        this.overrides = overrides;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "surgery", "lantern", "police", "housing", "scheme");
        secret = note("gwen", "mental-health", "Voices at night");
        plan = note("jess", "plan", "A GP near the harbour");
        note("ada", "housing", "not involved, so refused");
        world.share(sam, "lantern", "plan");
    }

    @Test
    void aPreviewIsExactlyWhatTheReaderGets() {
        for (var human : Cast.read().humans()) {
            if (human.posts().isEmpty()) {
                continue;
            }
            var reader = World.viewer(human.id());
            var gets = List.of(secret, plan).stream()
                    .filter(item -> sees(reader, item))
                    .toList();
            assertThat(previews.ids(sam, reader)).as(human.id()).containsExactlyInAnyOrderElementsOf(gets);
        }
    }

    @Test
    void aPreviewShowsItsUserNoMoreThanTheyMaySee() {
        var page = World.as("jess", () -> previews.as(sam, Stage.post("gwen").value()))
                .orElseThrow();
        assertThat(page.shown()).extracting(Previews.Shown::line).containsExactly("A GP near the harbour");
        assertThat(page.notShared()).isTrue();
        assertThat(page.toString()).doesNotContain("Voices");
    }

    @Test
    void whatTheReaderDoesNotGetIsSaidWithTheReadersReason() {
        var page = World.as("jess", () -> previews.as(sam, Stage.post("olly").value()))
                .orElseThrow();
        assertThat(page.shown()).isEmpty();
        assertThat(page.kept()).extracting(each -> each.reader().because()).containsExactly("NOT_COVERED");
    }

    @Test
    void aStrangerPreviewsNobodyAndNobodyPreviewsAStranger() {
        assertThat(World.as("jo", () -> previews.as(sam, Stage.post("gwen").value())))
                .isEmpty();
        assertThat(World.as("jess", () -> previews.as(sam, Stage.post("jo").value())))
                .isEmpty();
    }

    @Test
    void theAuditTellsOfThePreviewAndOfNoOpeningByTheReader() {
        World.as("jess", () -> previews.as(sam, Stage.post("gwen").value()));
        var lines = World.as("jess", () -> audit.about(sam));
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo("Jess Penhale");
            assertThat(line.thing()).startsWith("preview as staff");
        });
        assertThat(lines).noneMatch(line -> line.act().equals("open") && "Dr Gwen Opie".equals(line.name()));
    }

    @Test
    void aWorkerDoesNotSeeThemselfAsTrustedPersonInTheirPost() {
        nominate("kerra");
        readsSharing("kerra");
        var named = Stage.trusted("kerra").value();
        assertThat(World.as("jess", () -> readers.of(sam)))
                .extracting(Readers.Row::id)
                .contains(named);
        assertThat(World.as("jess", () -> previews.as(sam, named))).isPresent();
        assertThat(World.as("kerra", () -> readers.of(sam)))
                .extracting(Readers.Row::id)
                .contains(Stage.post("kerra").value())
                .doesNotContain(named);
        assertThat(World.as("kerra", () -> previews.as(sam, named))).isEmpty();
    }

    @Test
    void ofAFreezeOnlyThoseReadWhoAreTold() {
        nominate("kerra");
        assertThat(World.as("jess", () -> freezes.freeze(Stage.trusted("kerra"))))
                .isEmpty();
        var frozen = Stage.trusted("kerra").value();
        assertThat(reasons("jess", frozen)).containsOnly("FROZEN");
        assertThat(reasons("gwen", frozen)).containsOnly("VIEWER_CLOSED");
    }

    @Test
    void ofABarOnlyThoseReadWhoRecordAndLiftBars() {
        assertThat(World.as("lena", () -> bars.bar(new Recipient.OfPost(Stage.post("olly")), sam)))
                .isEmpty();
        var barred = Stage.post("olly").value();
        assertThat(reasons("jess", barred)).containsOnly("BARRED");
        assertThat(reasons("gwen", barred)).containsOnly("NOT_INVOLVED");
    }

    private void readsSharing(String who) {
        var draft = new OverrideDraft(
                OverrideId.random(),
                OverrideKind.LIFE,
                sam,
                List.of(new Recipient.OfPost(Stage.post(who))),
                List.of(new Scope.OfCategory("sharing")),
                "He said that he would jump tonight.",
                null,
                null,
                null,
                null);
        assertThat(World.as("jess", () -> overrides.raise(draft))).isEmpty();
    }

    private List<String> reasons(String who, UUID reader) {
        var page = World.as(who, () -> previews.as(sam, reader)).orElseThrow();
        assertThat(page.shown()).isEmpty();
        return page.kept().stream().map(each -> each.reader().because()).toList();
    }

    private void nominate(String trusted) {
        var draft = new NominationDraft(
                NominationId.random(),
                sam,
                Stage.trusted(trusted),
                "friend",
                "in-person",
                true,
                null,
                Stage.post("lena"));
        assertThat(World.as("jess", () -> nominations.record(draft))).isEmpty();
    }

    private boolean sees(Viewer reader, ItemId item) {
        return org.alongside.actor.Viewers.as(reader, () -> disclosures.explain(item))
                .map(answer -> answer.outcome() == Outcome.ALL || answer.outcome() == Outcome.PART)
                .orElse(false);
    }

    private ItemId note(String author, String category, String line) {
        var id = ItemId.random();
        World.as(
                author,
                () -> notes.write(new NoteDraft(ItemDraft.of(id, sam, "note", category, line), "words of " + line)));
        return id;
    }
}
