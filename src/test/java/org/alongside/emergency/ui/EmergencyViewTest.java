package org.alongside.emergency.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.NotFoundException;
import org.alongside.actor.PersonId;
import org.alongside.casework.CaseRoutes;
import org.alongside.consent.Bars;
import org.alongside.consent.Notices;
import org.alongside.consent.Recipient;
import org.alongside.emergency.EmergencyRoutes;
import org.alongside.local.Stage;
import org.alongside.person.NhsNumber;
import org.alongside.person.PersonDraft;
import org.alongside.testing.TestClock;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.alongside.testing.Screen.absent;
import static org.alongside.testing.Screen.fill;
import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.press;
import static org.alongside.testing.Screen.see;
import static org.alongside.testing.Screen.signIn;
import static org.alongside.testing.Screen.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ViewTest
class EmergencyViewTest {

    private static final String REASON = "Collapsed in the waiting room, need his medicines";
    private static final String END = "End the emergency access now";
    private static final String NOBODY = "Nobody can be identified exactly by what you wrote";

    private final World world;
    private final TestClock clock;
    private final Bars bars;
    private final Notices notices;
    private PersonId sam = PersonId.random();

    EmergencyViewTest(World world, TestClock clock, Bars bars, Notices notices) {
        this.world = world;
        this.clock = clock;
        this.bars = bars;
        this.notices = notices;
    }

    @BeforeEach
    void world() {
        world.begin();
        clock.set(LocalDateTime.parse("2027-03-01T10:30"));
        sam = world.named(PersonDraft.named(Stage.person("sam"), "Samuel", "Tremayne-O’Brien")
                .bornOn(LocalDate.parse("1988-01-12"))
                .numbered(new NhsNumber("9990000018")));
    }

    @AfterEach
    void time() {
        clock.set(LocalDateTime.now(ZoneId.of("Europe/London")));
    }

    @Test
    void aClinicianReadsWhatWillHappenAndOpensTheRecordForFourHours() {
        signIn("gwen");
        assertThatThrownBy(() -> open(CaseRoutes.one(sam))).hasRootCauseInstanceOf(NotFoundException.class);
        open(EmergencyRoutes.DECLARE);
        fill("NHS number", "999 000 0018");
        press("Continue");
        see("for four hours", "one person", "told at once", "within 5 working days", "Everything is recorded");
        see("NHS number 999 000 0018");
        absent("Tremayne", "1988");
        fill("Why is this an emergency?", REASON);
        press("Declare the emergency");
        see("Samuel Tremayne-O’Brien", "Emergency access until 2:30pm.");

        clock.set(LocalDateTime.parse("2027-03-01T14:30"));
        assertThatThrownBy(() -> open(CaseRoutes.one(sam))).hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void surnameAndDateOfBirthIdentifyTogetherAndOnlyExactly() {
        signIn("gwen");
        declare("tremayne o'brien", LocalDate.parse("1988-01-12"));
        see("Emergency access until");
        declare("tremayne o'brien", LocalDate.parse("1988-01-13"));
        see(NOBODY);
        declare("Tremain O'Brien", LocalDate.parse("1988-01-12"));
        see(NOBODY);
    }

    @Test
    void twoPeopleWhoFitAreNobody() {
        world.named(PersonDraft.named(PersonId.random(), "Sandra", "Tremayne O’Brien")
                .bornOn(LocalDate.parse("1988-01-12")));
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        see(NOBODY);
    }

    @Test
    void nobodyAndSomebodyOneIsBarredFromAreOneAnswer() {
        World.as("lena", () -> bars.bar(new Recipient.OfPost(Stage.post("gwen")), sam));
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        var barred = text();
        declare("Nosuchname", LocalDate.parse("1988-01-12"));
        assertThat(text().replace("Nosuchname", "Tremayne-O’Brien")).isEqualTo(barred);
        assertThat(World.as("pia", notices::mine)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "1234567890123456789", "                         x"})
    void aReasonThatIsNoneIsRefusedAtItsField(String reason) {
        signIn("gwen");
        open(EmergencyRoutes.DECLARE);
        fill("NHS number", "9990000018");
        press("Continue");
        fill("Why is this an emergency?", reason);
        press("Declare the emergency");
        see("Give a reason of at least 20 characters.", "Before you declare an emergency");
        assertThat(World.as("pia", notices::mine)).isEmpty();
    }

    @Test
    void whatIsWrittenWrongIsSaidAtItsField() {
        signIn("gwen");
        open(EmergencyRoutes.DECLARE);
        press("Continue");
        see("Write the NHS number, or the surname and the date of birth.");
        fill("Surname", "Tremayne");
        press("Continue");
        see("Write the NHS number, or the surname and the date of birth.");
        fill("NHS number", "9990000019");
        press("Continue");
        see("One of the digits must be wrong");
        fill("NHS number", "9990000018");
        fill("Surname", "x".repeat(501));
        press("Continue");
        see("500 characters at most");
        fill("Surname", "");
        press("Continue");
        fill("Why is this an emergency?", "x".repeat(2001));
        press("Declare the emergency");
        see("2,000 characters at most");
    }

    @Test
    void nobodyButCliniciansDeclareAndNobodyButPrivacyOfficersReview() {
        for (var human : List.of("jess", "ravi", "pia", "kerra", "dee")) {
            signIn(human);
            assertThatThrownBy(() -> open(EmergencyRoutes.DECLARE))
                    .as(human)
                    .isInstanceOf(MockAccessDeniedException.class);
        }
        for (var human : List.of("jess", "gwen", "lena", "dee")) {
            signIn(human);
            assertThatThrownBy(() -> open(EmergencyRoutes.REVIEWS))
                    .as(human)
                    .isInstanceOf(MockAccessDeniedException.class);
        }
    }

    @Test
    void aPrivacyOfficerReviewsWhatWasOpened() {
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        assertThat(World.as("jess", notices::mine))
                .extracting(Notices.Row::about)
                .containsExactly("emergency");

        signIn("pia");
        open(EmergencyRoutes.REVIEWS);
        see("S.T., reference", "Dr Gwen Opie, Quay Lane Surgery, from Monday 1 March 2027, 10:30am", REASON);
        see("What it let them see: Name and date of birth", "the record", "Review by 8 March 2027");
        press("Reviewed");
        press("Save");
        see("Please fill this in.");
        fill("What you found", "Justified: the ambulance confirmed it.");
        press("Save");
        see("Reviewed. S.T.", "Nothing waits for a review.");
    }

    @Test
    void aReviewThatIsLateSaysSo() {
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        clock.set(LocalDateTime.parse("2027-03-09T09:00"));
        signIn("pia");
        open(EmergencyRoutes.REVIEWS);
        see("Overdue since 8 March 2027");
    }

    @Test
    void theClinicianEndsItAndTheRecordCloses() {
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        see("Emergency access until 2:30pm.");
        press(END);
        see("The emergency access has ended.", "Whom it is about");
        assertThatThrownBy(() -> open(CaseRoutes.one(sam))).hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void aPrivacyOfficerEndsItAndItStillWaitsForItsReview() {
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        signIn("pia");
        open(EmergencyRoutes.REVIEWS);
        press(END);
        see("The emergency access has ended. S.T.", REASON);
        assertThat(LocatorJ._find(Button.class, spec -> spec.withText(END))).isEmpty();
        signIn("gwen");
        assertThatThrownBy(() -> open(CaseRoutes.one(sam))).hasRootCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void othersDoNotSeeTheBanner() {
        signIn("gwen");
        declare("Tremayne-O’Brien", LocalDate.parse("1988-01-12"));
        signIn("jess");
        open(CaseRoutes.one(sam));
        absent("Emergency access until");
    }

    private static void declare(String surname, LocalDate born) {
        open(CaseRoutes.PEOPLE);
        open(EmergencyRoutes.DECLARE);
        fill("Surname", surname);
        fill("Date of birth", born);
        press("Continue");
        fill("Why is this an emergency?", REASON);
        press("Declare the emergency");
    }
}
