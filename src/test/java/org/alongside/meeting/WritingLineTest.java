package org.alongside.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.alongside.action.Owner;
import org.alongside.action.Owners;
import org.alongside.actor.TrustedId;
import org.alongside.agency.AgencyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WritingLineTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private static final List<Owners.Row> OWNERS = List.of(
            agency("Harbour Coordination Team"),
            agency("Harbour Special Allocation Service"),
            agency("Quay Lane Surgery"),
            agency("Police Liaison Harbour"),
            agency("Lantern Outreach"),
            agency("Housing Options Harbour"),
            agency("Quay Street Hostel"),
            new Owners.Row(new Owner.OfTrusted(TrustedId.random()), "Dee Tremayne", true));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sam joined by phone                       | minute   | Sam joined by phone              | -                         | -
            a                                         | minute   | a                                | -                         | -
            d                                         | minute   | d                                | -                         | -
            As agreed by all                          | minute   | As agreed by all                 | -                         | -
            about the letter by fri                   | minute   | about the letter by fri          | -                         | -
            <script>alert(1)</script>                 | minute   | <script>alert(1)</script>        | -                         | -
            =HYPERLINK("x")                           | minute   | =HYPERLINK("x")                  | -                         | -
            d Letter from Dee is enough               | decision | Letter from Dee is enough        | -                         | -
            D Letter from Dee is enough               | decision | Letter from Dee is enough        | -                         | -
            d review by fri                           | decision | review by fri                    | -                         | -
            a lantern visit the new surgery by fri    | action   | visit the new surgery            | Lantern Outreach          | 2026-03-06
            A Lantern visit by Friday                 | action   | visit                            | Lantern Outreach          | 2026-03-06
            a lantern: visit by Friday.               | action   | visit                            | Lantern Outreach          | 2026-03-06
            a lantern outreach visit                  | action   | visit                            | Lantern Outreach          | -
            a outreach visit                          | action   | visit                            | Lantern Outreach          | -
            a lant visit                              | action   | visit                            | Lantern Outreach          | -
            a lan visit                               | action   | lan visit                        | -                         | -
            a quay lane surgery send the list         | action   | send the list                    | Quay Lane Surgery         | -
            a surgery send the list                   | action   | send the list                    | Quay Lane Surgery         | -
            a quay send the list                      | action   | quay send the list               | -                         | -
            a harbour find a room                     | action   | harbour find a room              | -                         | -
            a quay street keep a bed                  | action   | keep a bed                       | Quay Street Hostel        | -
            a hostel keep a bed by today              | action   | keep a bed                       | Quay Street Hostel        | 2026-03-04
            a police name one officer by tomorrow     | action   | name one officer                 | Police Liaison Harbour    | 2026-03-05
            a police liaison name one officer         | action   | name one officer                 | Police Liaison Harbour    | -
            a housing options check by mon            | action   | check                            | Housing Options Harbour   | 2026-03-09
            a housing check by tues                   | action   | check                            | Housing Options Harbour   | 2026-03-10
            a housing check by wednesday              | action   | check                            | Housing Options Harbour   | 2026-03-11
            a housing check by next thu               | action   | check                            | Housing Options Harbour   | 2026-03-05
            a housing check by thurs                  | action   | check                            | Housing Options Harbour   | 2026-03-05
            a housing check by 6 Mar                  | action   | check                            | Housing Options Harbour   | 2026-03-06
            a housing check by 6 March 2027           | action   | check                            | Housing Options Harbour   | 2027-03-06
            a housing check by 6th mar                | action   | check                            | Housing Options Harbour   | 2026-03-06
            a housing check by Fri 6 March            | action   | check                            | Housing Options Harbour   | 2026-03-06
            a housing check by 6/3                    | action   | check                            | Housing Options Harbour   | 2026-03-06
            a housing check by 6.3.26                 | action   | check                            | Housing Options Harbour   | 2026-03-06
            a housing check by 06/03/2026             | action   | check                            | Housing Options Harbour   | 2026-03-06
            a housing check by 4/3                    | action   | check                            | Housing Options Harbour   | 2026-03-04
            a housing check by 3/3                    | action   | check                            | Housing Options Harbour   | 2027-03-03
            a housing check by 3/3/2026               | action   | check                            | Housing Options Harbour   | 2026-03-03
            a housing check by 1 sept                 | action   | check                            | Housing Options Harbour   | 2026-09-01
            a housing check by 31 Feb                 | action   | check by 31 Feb                  | Housing Options Harbour   | unread: 31 Feb
            a housing check by 31/2/2026              | action   | check by 31/2/2026               | Housing Options Harbour   | unread: 31/2/2026
            a housing check by 29/2/2028              | action   | check                            | Housing Options Harbour   | 2028-02-29
            a housing check by 6/13                   | action   | check by 6/13                    | Housing Options Harbour   | unread: 6/13
            a housing stand by the door               | action   | stand by the door                | Housing Options Harbour   | -
            a housing drop by Dee's by fri            | action   | drop by Dee's                    | Housing Options Harbour   | 2026-03-06
            a dee write a letter                      | action   | write a letter                   | Dee Tremayne              | -
            a Dee Tremayne write a letter by fri      | action   | write a letter                   | Dee Tremayne              | 2026-03-06
            a check the letter with housing           | action   | check the letter with housing    | -                         | -
            a lantern                                 | action   | ''                               | Lantern Outreach          | -
            a by fri                                  | action   | ''                               | -                         | 2026-03-06
            """)
    void sentencesMeanWhatTheySay(String typed, String kind, String words, String who, String due) {
        var read = WritingLine.read(typed, OWNERS, TODAY);
        assertThat(read.kind().code()).isEqualTo(kind);
        assertThat(read.words()).isEqualTo(words);
        assertThat(read.who().map(Owners.Row::name).orElse("-")).isEqualTo(who);
        assertThat(read.unreadDay()
                        .map(day -> "unread: " + day)
                        .orElse(read.due().map(LocalDate::toString).orElse("-")))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"de", "tr", "en-US"})
    void theLanguageOfTheMachineDoesNotMatter(String language) {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(WritingLine.read("A LANTERN VISIT BY FRI", OWNERS, TODAY).due())
                    .contains(LocalDate.of(2026, 3, 6));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION,lantern visit by fri,visit",
        "ACTION,a lantern visit by fri,visit",
        "DECISION,lantern visit,lantern visit",
        "MINUTE,d enough,enough"
    })
    void aButtonSaysTheKindInsteadOfAPrefix(LineKind kind, String typed, String words) {
        var read = WritingLine.read(kind, typed, OWNERS, TODAY);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.words()).isEqualTo(words);
    }

    private static Owners.Row agency(String name) {
        return new Owners.Row(new Owner.OfAgency(AgencyId.random()), name, true);
    }
}
