package org.alongside;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.NotFoundError;
import com.vaadin.flow.router.RouteConfiguration;
import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Closing;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.ReportDraft;
import org.alongside.meeting.Reports;
import org.alongside.meeting.SittingDraft;
import org.alongside.meeting.SittingId;
import org.alongside.meeting.Sittings;
import org.alongside.testing.ViewTest;
import org.alongside.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.alongside.testing.Screen.open;
import static org.alongside.testing.Screen.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * Every view, opened by everybody: those who may, and those who may not.
 *
 * <p>The hostel of Jo and the housing office of Priya have nothing to do with the person.
 */
@ViewTest
class ViewAccessTest {

    private static final Set<String> COORDINATORS = Set.of("jess", "sol");
    private static final Set<String> WORK_WITH_SAM =
            Set.of("jess", "sol", "lena", "pia", "nadia", "gwen", "ravi", "olly");
    private static final Set<String> READ_DECISIONS = Set.of("jess", "sol", "lena", "gwen");
    private static final Set<String> STRANGERS = Set.of("jo", "priya");
    private static final Set<String> STAFF = union(WORK_WITH_SAM, STRANGERS);
    private static final Set<String> EVERYBODY = union(STAFF, Set.of("dee"));

    private final World world;
    private final Meetings meetings;
    private final Reports reports;
    private final Sittings sittings;
    private final TreeMap<String, Set<String>> mayOpen = new TreeMap<>();

    ViewAccessTest(World world, Meetings meetings, Reports reports, Sittings sittings) {
        this.world = world;
        this.meetings = meetings;
        this.reports = reports;
        this.sittings = sittings;
    }

    @BeforeEach
    void world() {
        world.begin();
        var sam = world.person("sam");
        world.involve(sam, "scheme", "surgery", "police");
        var share = world.share(sam, "police", "plan");
        var meeting = plan(sam);
        var held = held(sam);
        var person = "people/" + sam.value();
        mayOpen.put("people", STAFF);
        mayOpen.put("people/new", COORDINATORS);
        mayOpen.put(person, WORK_WITH_SAM);
        mayOpen.put(person + "/sharing/share", WORK_WITH_SAM);
        mayOpen.put(person + "/receipt/share/" + share.value(), READ_DECISIONS);
        mayOpen.put(person + "/preview/" + Stage.post("olly").value(), READ_DECISIONS);
        mayOpen.put(person + "/sharing/history", READ_DECISIONS);
        mayOpen.put(person + "/sharing/override", WORK_WITH_SAM);
        mayOpen.put(person + "/sharing/seen-alone", WORK_WITH_SAM);
        mayOpen.put(person + "/sharing/board", READ_DECISIONS);
        mayOpen.put(person + "/sharing/talk", READ_DECISIONS);
        mayOpen.put(person + "/sharing/bar", Set.of("jess", "sol", "lena", "pia"));
        mayOpen.put("approvals", STAFF);
        mayOpen.put("notices", STAFF);
        mayOpen.put("promises", STAFF);
        mayOpen.put("emergency", Set.of("gwen"));
        mayOpen.put("reviews", Set.of("pia"));
        mayOpen.put("meetings", STAFF);
        mayOpen.put("meetings/new/" + sam.value(), Set.of("jess", "sol", "lena"));
        mayOpen.put("meetings/" + sam.value() + "/" + meeting.value(), Set.of("jess", "sol", "lena", "gwen"));
        mayOpen.put("meetings/" + sam.value() + "/" + held.value() + "/minutes", Set.of("jess", "sol", "lena", "gwen"));
        mayOpen.put("meetings/" + sam.value() + "/" + meeting.value() + "/live", Set.of("jess", "sol", "lena", "gwen"));
        mayOpen.put(
                "meetings/" + sam.value() + "/" + meeting.value() + "/display", Set.of("jess", "sol", "lena", "gwen"));
        mayOpen.put("meetings/sittings/new", Set.of("jess", "sol", "lena"));
        mayOpen.put("meetings/sittings/" + sitting(sam).value(), Set.of("jess", "lena", "pia", "nadia"));
        mayOpen.put("meetings/reports", STAFF);
        mayOpen.put("meetings/reports/" + asked(sam, meeting).value(), Set.of("jess", "sol", "lena", "gwen", "ravi"));
        mayOpen.put("actions", STAFF);
        mayOpen.put("import", COORDINATORS);
        mayOpen.put("agencies", Set.of("nadia"));
        mayOpen.put("agencies/" + Stage.agency("police").value() + "/posts", Set.of("nadia"));
        mayOpen.put("agencies/" + Stage.agency("police").value() + "/mail", Set.of("nadia"));
        mayOpen.put("attention", Set.of("jess", "sol"));
        mayOpen.put("operational-group", Set.of("pia", "nadia"));
        mayOpen.put("agreement", Set.of("nadia"));
        mayOpen.put("agreement/scenarios", Set.of("nadia"));
        mayOpen.put("mails", Set.of("jess", "sol", "nadia"));
        mayOpen.put("practices", STAFF);
        mayOpen.put("mine", Set.of("dee"));
        mayOpen.put("mine/" + sam.value() + "/now/" + meeting.value(), Set.of("dee"));
        mayOpen.put("who", EVERYBODY);
        mayOpen.put("", EVERYBODY);
    }

    @Test
    void everyViewIsOpenToThoseWhoMayAndToNobodyElse() {
        var opened = new TreeMap<String, Set<String>>();
        for (var human : EVERYBODY) {
            signIn(human);
            mayOpen.keySet().stream()
                    .filter(ViewAccessTest::isOpen)
                    .forEach(address -> opened.computeIfAbsent(address, first -> new HashSet<>())
                            .add(human));
        }

        assertThat(opened).containsExactlyEntriesOf(mayOpen);
    }

    @Test
    void noViewIsLeftOut() {
        signIn("jess");
        var templates = RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(route -> route.getTemplate().replaceAll("/?:[a-z]+[^/]*", ""))
                .collect(Collectors.toSet());
        var opened = mayOpen.keySet().stream()
                .map(address -> address.replaceAll("/[0-9a-f-]{36}", "").replaceAll("(sharing|receipt)/share", "$1"))
                .collect(Collectors.toSet());

        assertThat(opened).containsAll(templates);
    }

    private static boolean isOpen(String address) {
        var thrown = catchThrowable(() -> open(address));
        if (thrown != null) {
            assertThat(thrown).isInstanceOfAny(NotFoundError.class, MockAccessDeniedException.class);
        }
        return thrown == null;
    }

    private SittingId sitting(PersonId sam) {
        var draft = new SittingDraft(
                SittingId.random(),
                "",
                "Panel",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Stream.of(sam, world.person("other")).map(ViewAccessTest::part).toList());
        World.as("jess", () -> assertThat(sittings.plan(draft)).isEmpty());
        return draft.id();
    }

    private static SittingDraft.Part part(PersonId person) {
        return new SittingDraft.Part(
                ItemId.random(),
                person,
                Duration.ofMinutes(30),
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("surgery"))));
    }

    private ItemId asked(PersonId sam, ItemId meeting) {
        var id = ItemId.random();
        var draft = new ReportDraft(id, sam, meeting, Stage.agency("surgery"), "contacts", LocalDate.of(2999, 1, 1));
        World.as("jess", () -> assertThat(reports.ask(draft)).isEmpty());
        return id;
    }

    private ItemId held(PersonId sam) {
        var id = plan(sam);
        World.as("jess", () -> assertThat(meetings.start(id)).isEmpty());
        World.as(
                "jess",
                () -> assertThat(meetings.end(id, new Closing(null, null))).isEmpty());
        return id;
    }

    private ItemId plan(PersonId sam) {
        var id = ItemId.random();
        var draft = new MeetingDraft(
                id,
                sam,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(),
                List.of(new Owner.OfAgency(Stage.agency("surgery"))));
        World.as("jess", () -> assertThat(meetings.plan(draft)).isEmpty());
        return id;
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
