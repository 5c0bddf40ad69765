package org.alongside.sharing.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.alongside.actor.PersonId;
import org.alongside.audit.Audit;
import org.alongside.casework.NoteDraft;
import org.alongside.casework.Notes;
import org.alongside.consent.ItemDraft;
import org.alongside.consent.ItemId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.sharing.SharingRoutes;
import org.alongside.testing.TestClock;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.closed;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.notAvailable;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;

@ViewTest
class HistoryViewTest {

    private static final String KERRA = "Lantern Outreach — Kerra Hicks (Support worker)";

    private final World world;
    private final TestClock clock;
    private final Notes notes;
    private final Shares shares;
    private final Audit audit;
    private PersonId sam = PersonId.random();

    HistoryViewTest(World world, TestClock clock, Notes notes, Shares shares, Audit audit) {
        this.world = world;
        this.clock = clock;
        this.notes = notes;
        this.shares = shares;
        this.audit = audit;
    }

    /** Lantern Outreach could see the plan from 4 March until it was taken back on 5 March; today is 6 March. */
    @BeforeEach
    void world() {
        world.begin();
        on(2);
        sam = world.person("sam");
        world.involve(sam, "lantern", "police", "surgery");
        World.as(
                "jess",
                () -> assertThat(notes.write(new NoteDraft(
                                ItemDraft.of(ItemId.random(), sam, "note", "plan", "A GP near the harbour"), "words")))
                        .isEmpty());
        on(4);
        var share = world.share(sam, "lantern", "plan");
        on(5);
        World.as("jess", () -> shares.withdraw(share, List.of(), List.of()));
        on(6);
    }

    @AfterEach
    void time() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void whatTheyCouldSeeTheDayBeforeYesterdayTheyCannotSeeToday() {
        signIn("jess");
        open(address("?on=2030-03-04"));
        see("Monday 4 March 2030", KERRA, "Kerra Hicks could see 1 item on Monday 4 March 2030: Plan (1).");
        see("“A GP near the harbour” (Plan): all of it, because the person agreed to share it.");
        see("From 4 March 2030 until 4 March 2031, Lantern Outreach can see S.T.’s plan.");
        absent("Taken back");
        fill("Day", LocalDate.of(2030, 3, 5));
        see(
                "Tuesday 5 March 2030",
                "Dr Gwen Opie could see 2 items on Tuesday 5 March 2030: Plan (1), Who can see what (1).");
        absent(KERRA);
        see("Taken back on 5 March 2030: “From now on, S.T. no longer shares plan with Lantern Outreach.”");
        fill("Day", LocalDate.of(2030, 3, 2));
        see("Nothing had been agreed yet.");
        open(address(""));
        see("Wednesday 6 March 2030", "Dr Gwen Opie can see 2 items: Plan (1), Who can see what (1).");
        absent(KERRA);
    }

    @Test
    void oneReaderIsToldOfAlone() {
        signIn("jess");
        var kerra = "reader=" + Stage.post("kerra").value();
        open(address("?on=2030-03-04&" + kerra));
        see(KERRA, "Kerra Hicks could see 1 item on Monday 4 March 2030: Plan (1).");
        absent("Dr Gwen Opie could see");
        fill("Day", LocalDate.of(2030, 3, 5));
        see("Kerra Hicks could see nothing of it on Tuesday 5 March 2030.");
        open(address("?" + kerra));
        see("Kerra Hicks can see nothing of it now.");
        open(address("?reader=" + PersonId.random().value()));
        see("This reader is not known here. Choose one above, or leave the field empty for everybody.");
        open(address("?reader=nonsense"));
        see("This reader is not known here. Choose one above, or leave the field empty for everybody.");
    }

    @Test
    void daysOfWhichThereIsNothingToTellSaySo() {
        signIn("jess");
        open(address("?on=2030-03-01"));
        see(
                "S.T. came on record on Saturday 2 March 2030. On Friday 1 March 2030 there was nothing here that anybody could see.");
        open(address("?on=2030-03-07"));
        see("Thursday 7 March 2030 is still to come. Choose a day that has passed, or today.");
        open(address("?on=31-02-2030"));
        see("“31-02-2030” is not a day. Choose a day here, or write it in the address like 2026-03-31.");
        absent("could see 1 item", "can see 1 item");
    }

    @Test
    void onlyWhoReadsDecisionsFindsIt() {
        world.share(sam, "police", "plan");
        signIn("jess");
        open(SharingRoutes.tab(sam));
        see("Who could see what, on any day");
        signIn("gwen");
        open(address("?on=2030-03-04"));
        see(KERRA);
        for (var human : List.of("olly", "ravi", "kerra", "jo")) {
            signIn(human);
            notAvailable(address("?on=2030-03-04"));
        }
        open("people");
        signIn("olly");
        open(SharingRoutes.tab(sam));
        absent("Who could see what, on any day");
        signIn("dee");
        closed(address(""));
    }

    @Test
    void lookingBackIsOnTheAudit() {
        signIn("jess");
        open(address("?on=2030-03-04"));
        assertThat(World.as("jess", () -> audit.about(sam)))
                .anyMatch(line -> line.thing().equals("history") && "Jess Penhale".equals(line.name()));
    }

    private String address(String query) {
        return SharingRoutes.history(sam) + query;
    }

    private void on(int day) {
        clock.set(LocalDate.of(2030, 3, day).atTime(9, 0));
    }
}
