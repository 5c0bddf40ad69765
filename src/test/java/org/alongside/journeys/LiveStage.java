package org.alongside.journeys;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.Involvements;
import org.alongside.consent.ItemId;
import org.alongside.consent.NominationDraft;
import org.alongside.consent.NominationId;
import org.alongside.consent.Nominations;
import org.alongside.consent.PersonFacts;
import org.alongside.consent.Recipient;
import org.alongside.consent.Scope;
import org.alongside.consent.ShareDraft;
import org.alongside.consent.ShareId;
import org.alongside.consent.Shares;
import org.alongside.local.Stage;
import org.alongside.meeting.Attendance;
import org.alongside.meeting.Attendee;
import org.alongside.meeting.LineDraft;
import org.alongside.meeting.LineKind;
import org.alongside.meeting.Lines;
import org.alongside.meeting.MeetingDraft;
import org.alongside.meeting.MeetingRoutes;
import org.alongside.meeting.Meetings;
import org.alongside.meeting.Presences;
import org.alongside.person.People;
import org.alongside.person.PersonDraft;
import org.alongside.testing.Portal;

import static org.alongside.testing.World.as;

/** A person of their own at the shared portal, about whom Jess holds a meeting to which agencies are invited that may follow it. */
public record LiveStage(PersonId person, ItemId meeting) {

    /** A meeting is planned; each of these agencies works with the person and is told of the meeting by a share of its own. */
    public static LiveStage planned(String... agencies) {
        var stage = new LiveStage(new PersonId(UUID.randomUUID()), ItemId.random());
        var person = stage.person;
        as("jess", () -> Portal.shared().bean(People.class).register(PersonDraft.named(person, "Robin", "Veall")));
        as("jess", () -> Portal.shared().bean(PersonFacts.class).giveNotice(person, null, "leaflet", "spoken"));
        for (var agency : agencies) {
            as("jess", () -> Portal.shared().bean(Involvements.class).begin(person, Stage.agency(agency), null));
            stage.share(agency, "meeting");
        }
        as("jess", () -> Portal.shared().bean(Meetings.class).plan(stage.draft(agencies)));
        return stage;
    }

    /** Robin agrees that this agency reads this category. */
    public ShareId share(String agency, String category) {
        return share(new Recipient.OfAgency(Stage.agency(agency)), category);
    }

    private ShareId share(Recipient to, String category) {
        var id = ShareId.random();
        var draft = new ShareDraft(
                id,
                person,
                List.of(to),
                List.of(new Scope.OfCategory(category)),
                "signed",
                null,
                null,
                Stage.post("lena"));
        as("jess", () -> Portal.shared().bean(Shares.class).record(draft));
        return id;
    }

    /** Robin names Dee, who is in the room from now on and reads what is said. */
    void trustsDee() {
        var nomination = new NominationDraft(
                NominationId.random(),
                person,
                Stage.trusted("dee"),
                "sister",
                "in-person",
                true,
                null,
                Stage.post("lena"));
        as("jess", () -> Portal.shared().bean(Nominations.class).record(nomination));
        share(new Recipient.OfTrusted(Stage.trusted("dee")), "meeting");
        share(new Recipient.OfTrusted(Stage.trusted("dee")), "minutes");
        var dee = new Attendee.OfTrusted(Stage.trusted("dee"));
        as("jess", () -> Portal.shared().bean(Presences.class).comes(meeting, UUID.randomUUID(), dee));
    }

    /** Jess starts the meeting. */
    public void begin() {
        as("jess", () -> Portal.shared().bean(Meetings.class).start(meeting));
    }

    /** Robin takes it back. */
    void withdraw(ShareId share) {
        as("jess", () -> Portal.shared().bean(Shares.class).withdraw(share, List.of(), List.of()));
    }

    /** Jess keeps a minute, by the verb that her page calls. */
    public void write(String words) {
        var line = new LineDraft(
                UUID.randomUUID(), meeting, LineKind.MINUTE, "minutes", words, null, new Owner.NobodyYet(), null);
        var refusal = as("jess", () -> Portal.shared().bean(Lines.class).write(line));
        refusal.ifPresent(reason -> {
            throw new IllegalStateException(reason.key());
        });
    }

    /** The address of the live page. */
    public String live() {
        return MeetingRoutes.live(person, meeting);
    }

    /** The address of the shared display. */
    String display() {
        return MeetingRoutes.display(person, meeting);
    }

    private MeetingDraft draft(String... agencies) {
        return new MeetingDraft(
                meeting,
                person,
                "Review",
                Instant.parse("2999-03-03T10:30:00Z"),
                "Town Hall",
                Attendance.ALL,
                "",
                "",
                List.of(new MeetingDraft.Point("Welcome", "minutes"), new MeetingDraft.Point("Mornings", "minutes")),
                Stream.of(agencies)
                        .<Owner>map(agency -> new Owner.OfAgency(Stage.agency(agency)))
                        .toList());
    }
}
