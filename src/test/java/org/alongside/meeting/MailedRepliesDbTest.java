package org.alongside.meeting;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.answering.Contacts;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.mail.RepliesNotTaken;
import org.alongside.testing.DbTest;
import org.alongside.testing.FreePort;
import org.alongside.testing.World;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.alongside.testing.World.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Answers from calendars are read from a real mailbox; only those who were invited change something, and only about what is planned now. */
@DbTest
class MailedRepliesDbTest {

    private static final String INVITED = "hello@lantern.example";

    private final World world;
    private final Meetings meetings;
    private final MeetingPage page;
    private final Guests guests;
    private final MailedReplies replies;
    private final Strangers strangers;
    private final RepliesNotTaken notTaken;
    private final Contacts contacts;
    private final DSLContext db;
    private final TransactionTemplate transaction;
    private final GreenMail server = new GreenMail(setup());
    private PersonId sam = Stage.person("4K7");
    private ItemId meeting = ItemId.random();

    private static ServerSetup setup() {
        var setup = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP);
        setup.setServerStartupTimeout(60_000);
        return setup;
    }

    MailedRepliesDbTest(
            World world,
            Meetings meetings,
            MeetingPage page,
            Guests guests,
            MailedReplies replies,
            Strangers strangers,
            RepliesNotTaken notTaken,
            Contacts contacts,
            DSLContext db,
            TransactionTemplate transaction) {
        this.world = world;
        this.meetings = meetings;
        this.page = page;
        this.guests = guests;
        this.replies = replies;
        this.strangers = strangers;
        this.notTaken = notTaken;
        this.contacts = contacts;
        this.db = db;
        this.transaction = transaction;
    }

    @BeforeEach
    void world() {
        server.start();
        world.begin();
        sam = world.person("4K7");
        as("nadia", () -> contacts.keep(Stage.agency("lantern"), INVITED, null, "support-worker"));
        meeting = ItemId.random();
        as("jess", () -> assertThat(meetings.plan(draft("Town Hall"))).isEmpty());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void whoIsInvitedAnswersByMailAndAgainAndTheMailIsDeleted() throws Exception {
        arrives("1", INVITED, entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        assertThat(reply()).isEqualTo(Coming.ACCEPTED);
        assertThat(left()).isZero();
        arrives("2", "Hello@Lantern.example", entry("REPLY", invitation().toString(), 0, "DECLINED"));
        assertThat(reply()).isEqualTo(Coming.DECLINED);
        arrives("1", INVITED, entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        assertThat(reply()).as("the same message a second time").isEqualTo(Coming.DECLINED);
        assertThat(as("nadia", notTaken::all)).isEmpty();
    }

    @Test
    void aStrangersAnswerChangesNothingAndOnlyTheChairIsTold() throws Exception {
        arrives("1", "villain@else.example", entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        assertThat(reply()).isNull();
        assertThat(left()).isOne();
        var plan = plan();
        assertThat(as("jess", () -> strangers.of(plan))).hasSize(1);
        for (var other : List.of("kerra", "jo", "olly")) {
            assertThat(as(other, () -> strangers.of(plan))).as(other).isEmpty();
            assertThat(as(other, notTaken::all)).as(other).isEmpty();
        }
        assertThat(as("nadia", notTaken::all))
                .extracting(RepliesNotTaken.Row::why)
                .containsExactly("STRANGER");
    }

    @Test
    void whoeverIsInvitedToTheSameMeetingCannotAnswerForAnother() throws Exception {
        as("nadia", () -> contacts.keep(Stage.agency("police"), "liaison@police.example", null, "police-liaison"));
        arrives("1", "liaison@police.example", entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        arrives(
                "2",
                INVITED,
                entry("REPLY", invitation("Police Liaison Harbour").toString(), 0, "ACCEPTED"));
        arrives("3", INVITED, entry("REPLY", meeting.value().toString(), 0, "ACCEPTED"));
        var plan = plan();
        assertThat(as("jess", () -> guests.of(plan))).allMatch(invited -> invited.reply() == null);
        assertThat(as("nadia", notTaken::all))
                .extracting(RepliesNotTaken.Row::why)
                .containsExactlyInAnyOrder("STRANGER", "STRANGER", "UNKNOWN");
        arrives(
                "4",
                "liaison@police.example",
                entry("REPLY", invitation("Police Liaison Harbour").toString(), 0, "DECLINED"));
        assertThat(as("jess", () -> guests.of(plan)))
                .filteredOn(invited -> invited.reply() == Coming.DECLINED)
                .extracting(Guests.Invited::name)
                .containsExactly("Police Liaison Harbour");
    }

    @Test
    void whatIsNoPresentAnswerChangesNothing() throws Exception {
        as("jess", () -> assertThat(meetings.change(draft("Library"), 0)).isEmpty());
        arrives("1", INVITED, entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        arrives("2", INVITED, entry("REPLY", UUID.randomUUID().toString(), 1, "ACCEPTED"));
        arrives("3", INVITED, entry("REPLY", "nonsense", 1, "ACCEPTED"));
        arrives("4", INVITED, entry("REQUEST", invitation().toString(), 1, "ACCEPTED"));
        arrives("5", INVITED, entry("REPLY", invitation().toString(), 1, "DELEGATED"));
        arrives("6", INVITED, "BEGIN:VCALENDAR\r\nnot a calendar");
        arrives("7", INVITED, entry("REPLY", invitation().toString(), 9, "ACCEPTED"));
        assertThat(reply()).isNull();
        assertThat(as("nadia", notTaken::all))
                .extracting(RepliesNotTaken.Row::why)
                .containsExactlyInAnyOrder("OLD", "UNKNOWN", "UNKNOWN", "NO_REPLY", "NO_ANSWER", "NO_REPLY", "OLD");
        as("jess", () -> assertThat(meetings.cancel(meeting, 1, "ill")).isEmpty());
        arrives("8", INVITED, entry("REPLY", invitation().toString(), 2, "ACCEPTED"));
        assertThat(as("nadia", notTaken::all))
                .extracting(RepliesNotTaken.Row::why)
                .contains("OVER");
    }

    @Test
    void aMailThatCannotBeReadIsSetAsideAndTheNextCounts() throws Exception {
        put("1", INVITED, "quoted-nonsense", entry("REPLY", invitation().toString(), 0, "DECLINED"));
        arrives("2", INVITED, entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        assertThat(reply()).isEqualTo(Coming.ACCEPTED);
        assertThat(left()).isOne();
        assertThat(as("nadia", notTaken::all))
                .extracting(RepliesNotTaken.Row::why)
                .containsExactly("NO_REPLY");
    }

    @Test
    void whileTheDatabaseIsAwayRepliesWaitUnread() throws Exception {
        var away = new DriverManagerDataSource("jdbc:postgresql://localhost:" + FreePort.find() + "/alongside");
        var nowhere = new TransactionTemplate(new JdbcTransactionManager(away));
        put("1", INVITED, "8bit", entry("REPLY", invitation().toString(), 0, "ACCEPTED"));
        mailbox(new MailedReplies(db, nowhere)).read();
        assertThat(reply()).isNull();
        mailbox(replies).read();
        assertThat(reply()).isEqualTo(Coming.ACCEPTED);
        assertThat(left()).isZero();
    }

    @Test
    void onlyTheJobTakesReplies() {
        var invitation = invitation();
        assertThatThrownBy(() -> as(
                        "jess",
                        () -> transaction.execute(status -> Routines.takeReply(
                                db.configuration(), "x", INVITED, "REPLY", invitation, 0, "accepted"))))
                .hasStackTraceContaining("only the job that reads replies may do this");
        assertThat(reply()).isNull();
    }

    private void arrives(String id, String from, String calendar) throws Exception {
        put(id, from, "8bit", calendar);
        mailbox(replies).read();
    }

    private ReplyMailbox mailbox(MailedReplies taking) {
        return new ReplyMailbox(
                new ReplySettings("localhost", server.getImap().getPort(), "imap", "portal", "secret"), taking);
    }

    private void put(String id, String from, String encoding, String calendar) throws Exception {
        GreenMailUser mailbox = server.setUser("portal@alongside.example", "portal", "secret");
        var text = String.join(
                "\r\n",
                "From: Somebody <" + from + ">",
                "To: portal@alongside.example",
                "Subject: Accepted",
                "Message-ID: <" + id + "@mail.example>",
                "MIME-Version: 1.0",
                "Content-Type: multipart/mixed; boundary=\"b\"",
                "",
                "--b",
                "Content-Type: text/plain",
                "",
                "IMPORTANT <script>: all is well",
                "--b",
                "Content-Type: text/calendar; charset=UTF-8; method=REPLY",
                "Content-Transfer-Encoding: " + encoding,
                "",
                calendar,
                "--b--",
                "");
        mailbox.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static String entry(String method, String uid, int sequence, String answer) {
        return String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "PRODID:-//Somebody//EN",
                "VERSION:2.0",
                "METHOD:" + method,
                "BEGIN:VEVENT",
                "UID:" + uid,
                "SEQUENCE:" + sequence,
                "DTSTAMP:29990101T090000Z",
                "DTSTART:29990303T103000Z",
                "ORGANIZER:mailto:portal@alongside.example",
                "ATTENDEE;PARTSTAT=" + answer + ":mailto:hello@lantern.example",
                "COMMENT:<script>alert(1)</script>",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
    }

    private UUID invitation() {
        return invitation("Lantern Outreach");
    }

    private UUID invitation(String agency) {
        var plan = plan();
        return as("jess", () -> guests.of(plan)).stream()
                .filter(invited -> invited.name().equals(agency))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long left() throws Exception {
        var inbox = server.getManagers()
                .getImapHostManager()
                .getInbox(server.setUser("portal@alongside.example", "portal", "secret"));
        return inbox.getMessageCount();
    }

    @org.jspecify.annotations.Nullable
    private Coming reply() {
        var plan = plan();
        return as("jess", () -> guests.of(plan)).stream()
                .filter(invited -> invited.name().equals("Lantern Outreach"))
                .findFirst()
                .orElseThrow()
                .reply();
    }

    private MeetingPage.Plan plan() {
        return as("jess", () -> page.read(sam, meeting)).orElseThrow();
    }

    private MeetingDraft draft(String place) {
        return new MeetingDraft(
                meeting,
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                place,
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("lantern")), new Owner.OfAgency(Stage.agency("police"))));
    }
}
