package org.alongside.journeys;

import org.alongside.local.Stage;
import org.alongside.testing.Browser.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody looks at their pages in a real browser: the words are there, nothing breaks the rules of access, nothing is too wide. */
class TourIT {

    private static final String SAM = Stage.person("sam").value().toString();
    private static final String LANTERN = Stage.agency("lantern").value().toString();

    @ParameterizedTest(name = "{0} {1} at {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    jess  | people                          | DESK   | Tobi Adeyemi
                    jess  | people                          | NARROW | Tobi Adeyemi
                    jess  | people/new                      | DESK   | Add this person
                    jess  | people/new                      | NARROW | Add this person
                    jess  | people/SAM                      | DESK   | A GP near the harbour
                    jess  | people/SAM                      | NARROW | A GP near the harbour
                    jess  | people/SAM/way-back             | DESK   | What would help next
                    jess  | people/SAM/way-back             | NARROW | What would help next
                    jess  | people/SAM/people               | DESK   | Dee Tremayne
                    jess  | people/SAM/people               | NARROW | Dee Tremayne
                    jess  | people/SAM/actions              | DESK   | Say whether Sam can register
                    jess  | people/SAM/actions              | NARROW | Say whether Sam can register
                    jess  | people/SAM/timeline             | DESK   | Letter of support
                    jess  | people/SAM/timeline             | NARROW | Letter of support
                    jess  | people/SAM/sharing              | DESK   | can see
                    jess  | people/SAM/sharing              | NARROW | can see
                    jess  | people/SAM/who-looked           | DESK   | Who looked
                    jess  | people/SAM/who-looked           | NARROW | Who looked
                    jess  | meetings                        | DESK   | Review meeting
                    jess  | meetings                        | NARROW | Review meeting
                    jess  | import                          | DESK   | Choose the file
                    jess  | import                          | NARROW | Choose the file
                    jess  | approvals                       | DESK   | Waiting for a second professional
                    jess  | approvals                       | NARROW | Waiting for a second professional
                    jess  | people/SAM/sharing/board        | DESK   | Kind of information
                    jess  | people/SAM/sharing/board        | NARROW | Dee Tremayne can see
                    jess  | people/SAM/sharing/board?open=general&of=LANTERN&what=plan | DESK | Lantern Outreach: plan
                    jess  | people/SAM/sharing/board?of=LANTERN&what=general | NARROW | Lantern Outreach: general information
                    jess  | people/SAM/sharing/talk         | NARROW | Told back
                    jess  | people/SAM/sharing/history      | DESK   | Who could see
                    jess  | people/SAM/sharing/history      | NARROW | Who could see
                    jess  | people/SAM/sharing/bar          | NARROW | Bar somebody from this record
                    jess  | people/SAM/sharing/objection    | NARROW | Record an objection
                    jess  | people/SAM/sharing/seen-alone   | NARROW | alone
                    jess  | people/SAM/sharing/level        | NARROW | Close an item further
                    lena  | people/SAM/sharing/compartment  | NARROW | Open a closed set
                    jess  | people/SAM/sharing/freeze-somebody | NARROW | Safety freeze on a trusted person
                    jess  | people/SAM/sharing/lacks-capacity | NARROW | cannot decide about sharing
                    jess  | notices                         | NARROW | Ending soon
                    jess  | people/SAM/sharing/override     | NARROW | Check what will be saved
                    gwen  | emergency                       | NARROW | If it can wait
                    mo    | who                             | NARROW | Who are you today?
                    wilf  | who                             | NARROW | We do not know you yet
                    gwen  | actions                         | PHONE  | Say whether Sam can register
                    olly  | actions                         | NARROW | Confirm that no conditions stand
                    olly  | promises                        | NARROW | Do services do what they said?
                    jess  | promises                        | DESK   | Do services do what they said?
                    dee   | mine/SAM                        | PHONE  | Write a short letter
                    dee   | mine/SAM                        | NARROW | Write a short letter
                    sam   | mine                            | NARROW | My plan
                    pia   | people/SAM/who-looked           | DESK   | Who looked
                    pia   | reviews                         | NARROW | Emergency access to review
                    pia   | operational-group               | NARROW | List of the operational group
                    jess  | attention                       | NARROW | a call often helps
                    jess  | mails                           | NARROW | Every mail has been sent
                    nadia | agencies                        | DESK   | Adult Social Care Harbour
                    nadia | agencies                        | NARROW | Adult Social Care Harbour
                    nadia | practices                       | NARROW | NHS practices
                    nadia | agreement                       | DESK   | The most that each role may reach
                    nadia | agreement                       | NARROW | The most that each role may reach
                    nadia | agreement/scenarios             | DESK   | Play all of them
                    nadia | agreement/scenarios             | NARROW | Play all of them
                    jess  | people/SAM/sharing/share        | DESK   | Record a yes to sharing
                    jess  | people/SAM/sharing/share        | NARROW | Record a yes to sharing
                    jess  | people/SAM/sharing/refuse       | NARROW | Record a no to sharing
                    jess  | people/SAM/sharing/nominate     | NARROW | Add a trusted person
                    jess  | people/SAM/sharing/notice       | NARROW | was told
                    jess  | meetings/new/SAM                | DESK   | Plan a meeting
                    jess  | meetings/new/SAM                | NARROW | Plan a meeting
                    """)
    void everybodySeesTheirPage(String human, String address, Width width, String words) {
        var url = address.replace("SAM", SAM).replace("LANTERN", LANTERN);
        try (var visitor = Human.arriving("tour", human, width, url)) {
            visitor.sees(words);
            assertThat(visitor.page().url()).doesNotContain("continue");
            visitor.looks(address.replace("SAM", "sam").replaceAll("[^a-zA-Z]+", "-") + "-" + width);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    jo   | people/SAM
                    jo   | people/SAM/sharing
                    jo   | people/00000000-0000-0000-0000-000000000000
                    jo   | people/not-an-id
                    jo   | people/SAM/preview/person
                    jo   | meetings/SAM/00000000-0000-0000-0000-000000000000
                    jo   | meetings/new/SAM
                    jo   | import
                    jo   | no-such-page
                    jo   | no/such/page
                    dee  | people/SAM
                    dee  | people
                    dee  | no-such-page
                    """)
    void whoeverMayNotSeeItGetsTheOnePageForAll(String human, String address) {
        try (var visitor = Human.arriving("closed", human, Width.NARROW, address.replace("SAM", SAM))) {
            visitor.sees("This is not available. It may have moved, or it may not be shared with you.");
            visitor.seesNot("Tremayne, Sam");
            visitor.looks(address.replace("SAM", "sam").replace('/', '-'));
        }
    }
}
