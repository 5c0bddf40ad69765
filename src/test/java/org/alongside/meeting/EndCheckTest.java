package org.alongside.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.agency.AgencyId;
import org.alongside.consent.ItemId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EndCheckTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-03T10:30:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);
    private static final Owner AGENCY = new Owner.OfAgency(new AgencyId(UUID.randomUUID()));

    @Test
    void whatIsOpenIsSaid() {
        var lines = List.of(
                line(LineKind.ACTION, "find a room", new Owner.NobodyYet(), null),
                line(LineKind.DISAGREEMENT, "the surgery sees it differently", new Owner.NobodyYet(), null),
                line(LineKind.MINUTE, "said", new Owner.NobodyYet(), null));
        var guests = List.of(guest("Police", Came.NOT_KNOWN), guest("Surgery", Came.ABSENT));

        assertThat(EndCheck.of(plan("", ""), guests, List.of(), lines, new Closing(null, Attendance.NONE)))
                .extracting(gap -> gap.key().substring("meeting.missing.".length()) + ": " + gap.about())
                .containsExactly(
                        "owner: find a room",
                        "due: find a room",
                        "agreed: find a room",
                        "disagreement: the surgery sees it differently",
                        "review: ",
                        "because: ",
                        "voice: ",
                        "came: Police",
                        "apology: Surgery");
    }

    @Test
    void aDayThatIsOverIsSaid() {
        var yesterday = NOW.atZoneSameInstant(java.time.ZoneId.of("Europe/London"))
                .toLocalDate()
                .minusDays(1);
        var lines = List.of(
                line(LineKind.ACTION, "ring the clinic", AGENCY, yesterday),
                line(LineKind.ACTION, "bring the papers", AGENCY, yesterday.plusDays(1)));
        assertThat(EndCheck.of(plan("", ""), List.of(), List.of(), lines, new Closing(LATER, Attendance.ALL)))
                .containsExactly(new EndCheck.Gap("past", "ring the clinic"));
    }

    @Test
    void nothingIsSaidWhereNothingIsOpen() {
        var lines = List.of(
                line(LineKind.ACTION, "find a room", AGENCY, LATER), line(LineKind.MINUTE, "said", AGENCY, null));
        var guests = List.of(guest("Police", Came.ATTENDED), guest("Surgery", Came.APOLOGY));

        assertThat(EndCheck.of(plan("unwell", "Dee"), guests, List.of(), lines, new Closing(LATER, Attendance.NONE)))
                .isEmpty();
        assertThat(EndCheck.of(plan("", ""), guests, List.of(), lines, new Closing(LATER, Attendance.PART)))
                .isEmpty();
    }

    private static MinuteList.Row line(
            LineKind kind, String words, Owner owner, @org.jspecify.annotations.Nullable LocalDate due) {
        var agreed = due != null;
        return new MinuteList.Row(UUID.randomUUID(), kind, "minutes", words, null, owner, null, due, NOW, agreed, 0);
    }

    private static Guests.Invited guest(String name, Came came) {
        return new Guests.Invited(UUID.randomUUID(), name, came, null, null, null);
    }

    private static MeetingPage.Plan plan(String because, String voice) {
        return new MeetingPage.Plan(
                ItemId.random(),
                PersonId.random(),
                "Review",
                "S.T.",
                "4K7",
                null,
                "Review",
                NOW,
                MeetingDraft.USUAL,
                "Town Hall",
                "Jess",
                "Harbour",
                Attendance.ALL,
                because,
                voice,
                null,
                NOW,
                null,
                null,
                false,
                true,
                0);
    }
}
