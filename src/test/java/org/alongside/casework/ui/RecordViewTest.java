package org.alongside.casework.ui;

import org.alongside.actor.PersonId;
import org.alongside.casework.CaseRoutes;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.casework.RecordItems;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.person.ContactDraft;
import org.alongside.person.ContactKind;
import org.alongside.person.ContactPoints;
import org.alongside.plan.AboutMe;
import org.alongside.plan.AboutMeDraft;
import org.alongside.plan.GoalDraft;
import org.alongside.plan.Goals;
import org.alongside.plan.Heading;
import org.alongside.plan.Stamp;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.rows;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class RecordViewTest {

    private static final String GOAL = "Back with a local surgery";
    private static final String OWN_WORDS = "A GP near the harbour <script> and nobody shouting at me";

    private final World world;
    private final AboutMe aboutMe;
    private final Goals goals;
    private final Notes notes;
    private final ContactPoints contacts;
    private final RecordItems items;
    private final ItemId goal = ItemId.random();
    private PersonId sam = PersonId.random();

    RecordViewTest(World world, AboutMe aboutMe, Goals goals, Notes notes, ContactPoints contacts, RecordItems items) {
        this.world = world;
        this.aboutMe = aboutMe;
        this.goals = goals;
        this.notes = notes;
        this.contacts = contacts;
        this.items = items;
    }

    @BeforeEach
    void world() {
        world.begin();
        sam = world.named("sam", "Sam", "Tremayne");
        World.as("jess", () -> {
            assertThat(goals.set(new GoalDraft(goal, sam, GOAL, OWN_WORDS, Stamp.none())))
                    .isEmpty();
            return aboutMe.write(
                    new AboutMeDraft(ItemId.random(), sam, Heading.MOST_IMPORTANT, "Text me first", "Dee"));
        });
    }

    @Test
    void aCoordinatorSeesOwnWordsFirstAndAddsAGoalAndAStep() {
        signIn("jess");
        open(CaseRoutes.one(sam));
        see("Sam Tremayne", "What matters to me", "Text me first", "supported by Dee", GOAL, OWN_WORDS, "can see");
        see("Not yet discussed");

        press("Add a step");
        fill("Step, without anything private", "Visit the new surgery");
        fill("Who does it", "Kerra");
        press("Save");
        see("Saved.", "Visit the new surgery", "0 of 1 steps");
    }

    @Test
    void receptionSeesOnlyPublicLinesOfThePlan() {
        world.involve(sam, "surgery");

        signIn("ravi");
        open(CaseRoutes.one(sam, "plan"));
        see("Shown to you by the public line only", GOAL);
        absent(OWN_WORDS);
    }

    @Test
    void aSupportWorkerSeesStubsUntilThePersonShares() {
        world.involve(sam, "lantern");

        signIn("kerra");
        open(CaseRoutes.one(sam));
        see("S.T.", "The name is not shared", "1 item under Plan is not shown");
        absent("Tremayne", GOAL, "Text me first");

        world.share(sam, "lantern", "identity", "plan");
        signIn("kerra");
        open(CaseRoutes.one(sam));
        see("Sam Tremayne", GOAL, OWN_WORDS);
        absent("Text me first");
    }

    @Test
    void hiddenUnknownAndOtherKindsOfIdsAreAllNotAvailable() {
        signIn("jo");
        for (var address : new String[] {
            CaseRoutes.one(sam), CaseRoutes.one(sam, "timeline"), CaseRoutes.one(PersonId.random()), "people/nobody"
        }) {
            notAvailable(address);
        }
        assertThat(World.as("jo", () -> items.list(sam))).isEmpty();

        signIn("jess");
        notAvailable(CaseRoutes.one(new PersonId(goal.value())));
        notAvailable(CaseRoutes.one(sam, "nothing"));
    }

    @Test
    void aNoteIsWrittenAndReadOnTheTimeline() {
        signIn("jess");
        open(CaseRoutes.one(sam, "timeline"));
        see(GOAL);
        press("Write a note");
        fill("Heading, without anything private", "=HYPERLINK(\"x\") talked 🙂");
        fill("Note", "<script>alert(1)</script> O'Brien");
        press("Save");
        see("Saved.", "=HYPERLINK(\"x\") talked 🙂");
        absent("<script>alert(1)</script>");
        press("Read");
        see("<script>alert(1)</script> O'Brien");
    }

    @Test
    void tooLongANoteIsRefused() {
        var label = ItemDraft.of(ItemId.random(), sam, "note", "housing", "A note");

        assertThat(World.as("jess", () -> notes.write(new NoteDraft(label, "x".repeat(20_001)))))
                .isPresent();
        assertThat(World.as("jess", () -> notes.write(new NoteDraft(label, "x".repeat(20_000)))))
                .isEmpty();
    }

    @Test
    void waysToReachThePersonSayWhetherAMessageIsSafe() {
        World.as("jess", () -> contacts.add(ContactDraft.of(ItemId.random(), sam, ContactKind.PHONE, "01632 960001")));

        signIn("jess");
        open(CaseRoutes.one(sam, "people"));
        see("01632 960001", "Not known whether a message is safe", "Never checked", "Harbour Coordination Team");
        press("No longer right");
        see("Old, no longer used");

        world.involve(sam, "lantern");
        signIn("kerra");
        open(CaseRoutes.one(sam, "people"));
        absent("01632 960001");
        see("1 item under Contact details is not shown");
    }

    @Test
    void thePersonComesOnTheSchemeAndMovesForAReason() {
        world.involve(sam, "scheme");
        signIn("sol");
        open(CaseRoutes.one(sam, "way-back"));
        press("Put on the scheme");
        press("Save");
        see("Give the day of the next review");
        fill("Or why there is no review yet", "Waiting for the panel");
        press("Save");
        see("Arrival", "No review is set: Waiting for the panel");
    }

    @Test
    void whoLookedListsAnOpening() {
        signIn("jess");
        open(CaseRoutes.one(sam));
        open(CaseRoutes.one(sam, "who-looked"));
        see("Every opening and every change");
        assertThat(rows()).isGreaterThan(3);

        world.involve(sam, "surgery");
        signIn("gwen");
        notAvailable(CaseRoutes.one(sam, "who-looked"));
    }
}
