package org.alongside.sharing.ui;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.html.Anchor;
import org.alongside.actor.PersonId;
import org.alongside.consent.Bars;
import org.alongside.consent.OverrideDraft;
import org.alongside.consent.OverrideId;
import org.alongside.consent.OverrideKind;
import org.alongside.consent.Overrides;
import org.alongside.consent.Recipient;
import org.alongside.consent.RefusalId;
import org.alongside.consent.Refusals;
import org.alongside.consent.Scope;
import org.alongside.local.Stage;
import org.alongside.sharing.Board;
import org.alongside.sharing.Boards;
import org.alongside.sharing.SharingRoutes;
import org.alongside.sharing.Standing;
import org.alongside.testing.FreshDatabase;
import org.alongside.testing.Postgres;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class BoardViewTest {

    private static final UUID LANTERN = Stage.agency("lantern").value();

    private final World world;
    private final Boards boards;
    private final Refusals refusals;
    private final Overrides overrides;
    private final Bars bars;
    private final FreshDatabase database;
    private PersonId sam = PersonId.random();

    BoardViewTest(
            World world, Boards boards, Refusals refusals, Overrides overrides, Bars bars, FreshDatabase database) {
        this.world = world;
        this.boards = boards;
        this.refusals = refusals;
        this.overrides = overrides;
        this.bars = bars;
        this.database = database;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.person("sam");
        world.involve(sam, "lantern", "police", "surgery");
    }

    @Test
    void cellsSayWhatTheRulesWouldSay() {
        world.share(sam, "lantern", "plan", "mental-health");
        refuse("jess", "police", "housing");
        override("police", "mental-health");

        assertThat(standing("jess", "lantern", "plan")).isEqualTo(Standing.SEES);
        assertThat(standing("jess", "lantern", "mental-health")).isEqualTo(Standing.SEES);
        assertThat(standing("jess", "lantern", "housing")).isEqualTo(Standing.NOT_SET);
        assertThat(standing("jess", "lantern", "sexual-health")).isEqualTo(Standing.NOT_SET);
        assertThat(standing("jess", "police", "housing")).isEqualTo(Standing.NO);
        assertThat(standing("jess", "police", "mental-health")).isEqualTo(Standing.OTHER_REASON);
        assertThat(standing("jess", "police", "sexual-health")).isEqualTo(Standing.NEVER);
        assertThat(standing("jess", "surgery", "physical-health")).isEqualTo(Standing.PART);
    }

    @Test
    void askingTheBoardLeavesNothingBehind() throws SQLException {
        var before = subjects();
        assertThat(World.as("jess", () -> boards.of(sam))).isPresent();
        assertThat(subjects()).isEqualTo(before);
    }

    @Test
    void aCellOpensWithItsReasonAndEveryChangeIsOneLinkAway() {
        signIn("jess");
        open(cell(LANTERN, "plan"));
        see("Lantern Outreach: plan", "not set, because nobody has asked the person to share it yet.");
        assertThat(links()).contains("Record a yes to sharing", "Record a no to sharing");

        follow("Record a yes to sharing");
        fill("How did the person say so?", "signed");
        press("Check what will be saved");
        see("Lantern Outreach can see S.T.’s plan.");
        press("Save and share");
        open(cell(LANTERN, "plan"));
        see("sees, because the person agreed to share it. Until");

        follow("Stop sharing");
        press("Check what will be saved");
        press("Stop sharing now");
        open(cell(LANTERN, "plan"));
        see("no, because the person stopped sharing it.");
    }

    @Test
    void whatIsBeyondTheRoleHasNoChange() {
        signIn("jess");
        open(cell(Stage.agency("police").value(), "sexual-health"));
        see("never, because this role does not see it, whatever is agreed.", "This cannot be switched on here");
        assertThat(links()).doesNotContain("Record a yes to sharing");
    }

    @Test
    void aFamilyOpensIntoItsCategories() {
        signIn("jess");
        open(SharingRoutes.board(sam));
        assertThat(cells()).doesNotContain("not set: Lantern Outreach, sexual health notes");
        open(SharingRoutes.board(sam) + "?open=sexual");
        assertThat(cells()).contains("not set: Lantern Outreach, sexual health notes");
        open(SharingRoutes.board(sam) + "?open=nothing,../&of=nobody&what=nonsense");
        see("Who can see what about S.T.", "Lantern Outreach cannot see", "sexual health notes");
    }

    @Test
    void onlyThoseWhoReadTheDecisionsFindIt() {
        for (var other : List.of("kerra", "olly", "jo", "pia")) {
            signIn(other);
            notAvailable(SharingRoutes.board(sam));
            notAvailable(SharingRoutes.talk(sam));
        }
        signIn("gwen");
        open(SharingRoutes.board(sam));
    }

    @Test
    void whoeverRecordedOneDecisionHasNotReadTheOthersByThat() {
        refuse("kerra", "police", "housing");
        signIn("kerra");
        notAvailable(SharingRoutes.board(sam));
        notAvailable(SharingRoutes.history(sam));
    }

    @Test
    void aBarShowsToThoseWhoBarAndToNobodyElse() {
        World.as(
                "lena",
                () -> assertThat(bars.bar(new Recipient.OfPost(Stage.post("olly")), sam))
                        .isEmpty());
        assertThat(columns("jess")).contains("Police Liaison Harbour");
        assertThat(columns("gwen")).doesNotContain("Police Liaison Harbour").contains("Lantern Outreach");
    }

    @Test
    void whatIsTalkedThroughIsKeptInThePersonsWords() {
        signIn("jess");
        open(SharingRoutes.talk(sam));
        fill("What should stay private, and from whom?", "Nobody at the hostel may know.");
        press("Save the conversation");
        see("Write what the person said when they told it back to you.");
        fill("Told back: S.T. said it as …", "Lantern gets the plan, the hostel gets nothing.");
        press("Save the conversation");
        see("Nothing is shared by it yet.");
        open("people/" + sam.value() + "/timeline");
        press("Read");
        see(
                "Talked sharing through",
                "Nobody at the hostel may know.",
                "Lantern gets the plan, the hostel gets nothing.");
        signIn("ravi");
        open("people/" + sam.value() + "/timeline");
        see("Talked sharing through", "You see the public line only.");
    }

    private Standing standing(String viewer, String agency, String category) {
        var board = World.as(viewer, () -> boards.of(sam)).orElseThrow();
        return board.standing(Stage.agency(agency).value(), List.of(category));
    }

    private List<String> columns(String viewer) {
        return World.as(viewer, () -> boards.of(sam)).orElseThrow().columns().stream()
                .map(Board.Column::name)
                .toList();
    }

    private void refuse(String by, String agency, String category) {
        World.as(
                by,
                () -> assertThat(refusals.record(
                                RefusalId.random(),
                                sam,
                                List.of(new Recipient.OfAgency(Stage.agency(agency))),
                                List.of(new Scope.OfCategory(category)),
                                false))
                        .isEmpty());
    }

    private void override(String agency, String category) {
        var draft = new OverrideDraft(
                OverrideId.random(),
                OverrideKind.LIFE,
                sam,
                List.of(new Recipient.OfAgency(Stage.agency(agency))),
                List.of(new Scope.OfCategory(category)),
                "He said that he would jump tonight.",
                null,
                null,
                null,
                null);
        World.as("jess", () -> assertThat(overrides.raise(draft)).isEmpty());
    }

    private int subjects() throws SQLException {
        try (var connection = Postgres.superuser(database.name());
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from consent.subject")) {
            count.next();
            return count.getInt(1);
        }
    }

    private String cell(UUID column, String what) {
        return SharingRoutes.board(sam) + "?of=" + column + "&what=" + what;
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream().map(Anchor::getText).toList();
    }

    private static List<String> cells() {
        return LocatorJ._find(BoardCell.class).stream()
                .map(cell -> cell.getAriaLabel().orElse(""))
                .toList();
    }

    private static void follow(String words) {
        open(LocatorJ._get(Anchor.class, spec -> spec.withText(words)).getHref());
    }
}
