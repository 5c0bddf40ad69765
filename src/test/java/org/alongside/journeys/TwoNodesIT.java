package org.alongside.journeys;

import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.local.SecondNode;
import org.alongside.testing.Browser.Width;
import org.alongside.testing.Portal;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.World.as;

/**
 * Two processes on one database: whatever happens at one node is pushed to the screens of the other, and what is taken back goes from them.
 */
class TwoNodesIT {

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
                jess.seesKept(LINE);
                AtOnce.sees(olly, LINE);
                olly.press("I am here");
                olly.sees("You are written down as being here.");
                AtOnce.sees(jess, "2 in the room");
                jess.write("Somebody who is not on the list", "a plumber");
                jess.press("Guest came");
                jess.sees("a plumber since");
                AtOnce.sees(olly, "a plumber");
                olly.looks("follows-elsewhere");

                stage.withdraw(minutes);
                AtOnce.gone(olly, LINE);
                stage.withdraw(plans);
                AtOnce.gone(priya, NOTE);
                priya.looks("record-elsewhere");
                jess.sees(LINE);
            }
        }
    }

    private static void note(LiveStage stage) {
        var label = ItemDraft.of(ItemId.random(), stage.person(), "note", "plan", NOTE);
        as("jess", () -> Portal.shared().bean(Notes.class).write(new NoteDraft(label, "Breakfast first.")));
    }
}
