package org.alongside.answering;

import java.time.LocalDate;

import org.alongside.action.ActionRefusal;
import org.alongside.action.Reminded;
import org.alongside.action.Stake;
import org.alongside.actor.PersonId;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.mail.MailRefusal;
import org.alongside.mail.Postman;
import org.alongside.testing.DbTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.answering.PromisedWorld.TUESDAY;
import static org.alongside.answering.PromisedWorld.to;
import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;

/** A coordinator goes to the senior of their agency at once. */
@DbTest
class SeniorsDbTest {

    private static final String SENIOR = "senior@coordination.example";

    private final PromisedWorld promised;
    private final Postman postman;
    private final SeniorAddresses addresses;
    private final Seniors seniors;
    private final SentReminders reminders;
    private PersonId sam = PersonId.random();
    private ItemId action = ItemId.random();

    SeniorsDbTest(
            PromisedWorld promised,
            Postman postman,
            SeniorAddresses addresses,
            Seniors seniors,
            SentReminders reminders) {
        this.promised = promised;
        this.postman = postman;
        this.addresses = addresses;
        this.seniors = seniors;
        this.reminders = reminders;
    }

    @BeforeEach
    void begin() {
        sam = promised.begin();
        action = promised.ask(sam, "surgery", "Send the medication list", LocalDate.of(2099, 3, 12));
    }

    @AfterEach
    void end() {
        promised.end();
    }

    @Test
    void theSeniorIsWrittenToAtAnyHourWithoutAPersonalWord() {
        keep(SENIOR);
        promised.at(TUESDAY, 22);
        assertThat(as("jess", () -> seniors.tell(action, Stake.SAFETY, "Sam has <b>no insulin</b> since Monday")))
                .isEmpty();
        postman.deliver();

        assertThat(to(SENIOR)).hasSize(1);
        var mail = to(SENIOR).getFirst();
        assertThat(mail.subject()).isEqualTo("An action needs a senior, S.T. (4K7)");
        assertThat(mail.text())
                .contains("somebody's health or safety is at stake", "https://portal.test/people/")
                .doesNotContain("insulin", "medication");
        assertThat(as("jess", () -> reminders.of(sam)).get(action))
                .extracting(Reminded.Sent::key, Reminded.Sent::because)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "answering.chase.senior-safety", "Sam has <b>no insulin</b> since Monday"));
    }

    @Test
    void onceADayAndOnlyWithAReason() {
        keep(SENIOR);
        assertThat(as("jess", () -> seniors.tell(action, Stake.STANDING, " ")))
                .contains(ActionRefusal.ACTION_REASON_MISSING);
        assertThat(as("jess", () -> seniors.tell(action, Stake.STANDING, "a".repeat(4000))))
                .contains(ActionRefusal.ACTION_WORDS_TOO_LONG);
        assertThat(as("jess", () -> seniors.tell(action, Stake.STANDING, "The paper has rung")))
                .isEmpty();
        assertThat(as("jess", () -> seniors.tell(action, Stake.SAFETY, "Again")))
                .contains(AnsweringRefusal.SENIOR_TOLD_TODAY);
        promised.at(TUESDAY.plusDays(1), 9);
        assertThat(as("jess", () -> seniors.tell(action, Stake.SAFETY, "Still")))
                .isEmpty();
        postman.deliver();
        assertThat(to(SENIOR)).hasSize(2);
    }

    @Test
    void nobodyButACoordinatorOfThePersonWritesAndNobodyIsThereWithoutAnAddress() {
        assertThat(as("jess", () -> seniors.tell(action, Stake.SAFETY, "Now")))
                .contains(AnsweringRefusal.SENIOR_MISSING);
        keep(SENIOR);
        for (var human : new String[] {"jo", "sol", "ravi", "lena", "nadia", "dee"}) {
            assertThat(as(human, () -> seniors.tell(action, Stake.SAFETY, "Now")))
                    .as(human)
                    .contains(Refused.NOT_AVAILABLE);
        }
        postman.deliver();
        assertThat(to(SENIOR)).isEmpty();
    }

    @Test
    void onlyTheAdministratorSaysWhoTheSeniorIs() {
        assertThat(as("jess", () -> addresses.keep(Stage.agency("coordination"), SENIOR)))
                .contains(Refused.NOT_ALLOWED);
        assertThat(as("nadia", () -> addresses.keep(Stage.agency("coordination"), "two, of@them.example")))
                .contains(MailRefusal.MAIL_ADDRESS_WRONG);
        keep(SENIOR);
        keep(null);
        assertThat(as("jess", () -> seniors.tell(action, Stake.SAFETY, "Now")))
                .contains(AnsweringRefusal.SENIOR_MISSING);
    }

    private void keep(@org.jspecify.annotations.Nullable String address) {
        as(
                "nadia",
                () -> assertThat(addresses.keep(Stage.agency("coordination"), address))
                        .isEmpty());
    }
}
