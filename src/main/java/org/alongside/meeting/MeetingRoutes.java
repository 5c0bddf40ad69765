package org.alongside.meeting;

import java.time.LocalDateTime;

import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;

/** Addresses of meetings, as text. */
public final class MeetingRoutes {

    public static final String MEETINGS = "meetings";
    public static final String PLAN = "meetings/new/:person";
    public static final String MEETING = "meetings/:person/:meeting";

    public static final String MINUTES = "meetings/:person/:meeting/minutes";
    public static final String LIVE = "meetings/:person/:meeting/live";
    public static final String DISPLAY = "meetings/:person/:meeting/display";

    public static final String REPORTS = "meetings/reports";
    public static final String REPORT = "meetings/reports/:report";

    public static final String NEW_SITTING = "meetings/sittings/new";
    public static final String SITTING = "meetings/sittings/:sitting";

    /** Name of the tab on the record. */
    public static final String TAB = "meetings";

    private MeetingRoutes() {}

    /** The page on which a meeting about this person is planned. */
    public static String plan(PersonId person) {
        return MEETINGS + "/new/" + person.value();
    }

    /** The page on which the meeting after another one is planned, for a date of its series in the time of London. */
    public static String next(PersonId person, ItemId earlier, LocalDateTime at) {
        return plan(person) + "?after=" + earlier.value() + "&at=" + at;
    }

    /** The page on which the meeting after another one is planned. */
    public static String next(PersonId person, ItemId earlier) {
        return plan(person) + "?after=" + earlier.value();
    }

    /** The running order of a sitting. */
    public static String sitting(SittingId sitting) {
        return "meetings/sittings/" + sitting.value();
    }

    /** One report, to be written or read. */
    public static String report(ItemId report) {
        return REPORTS + "/" + report.value();
    }

    /** One meeting. */
    public static String one(PersonId person, ItemId meeting) {
        return MEETINGS + "/" + person.value() + "/" + meeting.value();
    }

    /** The reader's own copy of its minutes. */
    public static String minutes(PersonId person, ItemId meeting) {
        return one(person, meeting) + "/minutes";
    }

    /** The page on which a running meeting is led and followed. */
    public static String live(PersonId person, ItemId meeting) {
        return one(person, meeting) + "/live";
    }

    /** What everybody in the room looks at. */
    public static String display(PersonId person, ItemId meeting) {
        return one(person, meeting) + "/display";
    }
}
