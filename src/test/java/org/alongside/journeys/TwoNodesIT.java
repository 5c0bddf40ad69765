package org.alongside.journeys;

import java.time.Duration;

import com.microsoft.playwright.Locator;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.local.SecondNode;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;
import static org.awaitility.Awaitility.await;

/**
 * Two processes on one database: whatever happens at one node is on the screens of the other within two seconds of being on the screen of whoever
 * did it, and what is taken back goes within two seconds of being recorded.
 */
class TwoNodesIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final String STORY = "two-nodes";
    private static final String LINE = "Robin would like mornings.";
    private static final String NOTE = "Morning routine";

    @Test
    void whatHappensAtOneNodeIsOnTheScreensOfTheOther() throws Exception {
        try (var second = new SecondNode()) {
            second.knows("olly");
            second.knows("priya");
            var stage = LiveStage.planned("police", "housing");
            var minutes = stage.share("police", "minutes");
            var plans = stage.share("housing", "plan");
            note(stage);
            stage.begin();
            try (var jess = Human.signedIn(STORY, "jess", Width.DESK);
                    var olly = Human.signedIn(second::url, STORY, "olly", Width.PHONE);
                    var priya = Human.signedIn(second::url, STORY, "priya", Width.DESK)) {
                jess.open(stage.live());
                jess.sees("Agenda");
                olly.open(stage.live());
                olly.sees("Agenda");
                priya.open("people/" + stage.person().value() + "/timeline");
                priya.sees(NOTE);

                jess.type("Write", LINE);
                jess.sees(LINE);
                atOnce(olly, LINE, true);
                olly.press("I am here");
                olly.sees("You are written down as being here.");
                atOnce(jess, "2 in the room", true);
                jess.write("Somebody who is not on the list", "a plumber");
                jess.press("Guest came");
                jess.sees("a plumber since");
                atOnce(olly, "a plumber", true);
                olly.looks("follows-elsewhere");

                stage.withdraw(minutes);
                atOnce(olly, LINE, false);
                stage.withdraw(plans);
                atOnce(priya, NOTE, false);
                priya.looks("record-elsewhere");
                jess.sees(LINE);
            }
        }
    }

    private static void note(LiveStage stage) {
        var label = ItemDraft.of(ItemId.random(), stage.person(), "note", "plan", NOTE);
        as("jess", () -> Portal.shared().bean(Notes.class).write(new NoteDraft(label, "Breakfast first.")));
    }

    private static void atOnce(Human human, String words, boolean there) {
        var text = human.page().getByText(words);
        await().pollInSameThread()
                .alias(words + (there ? " is there" : " is gone"))
                .pollInterval(Duration.ofMillis(50))
                .pollDelay(Duration.ZERO)
                .atMost(AT_ONCE)
                .until(() -> shown(text) == there);
    }

    private static boolean shown(Locator text) {
        return text.count() > 0 && text.first().isVisible();
    }
}
