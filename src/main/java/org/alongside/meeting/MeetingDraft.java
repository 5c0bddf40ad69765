package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting before it is planned. Its chair is whoever plans it.
 *
 * @param kind the kind of meeting whose agenda it began with; empty when none
 * @param lasts 15 to 240 minutes
 * @param voice who carries the person's voice; required when they are not there
 * @param because why they are not there; required then
 * @param invited agencies and trusted persons
 */
public record MeetingDraft(
        ItemId id,
        PersonId person,
        String kind,
        String title,
        Instant heldAt,
        Duration lasts,
        String place,
        Attendance attends,
        String because,
        String voice,
        List<Point> agenda,
        List<Owner> invited) {

    /** How long a meeting lasts when nobody says. */
    public static final Duration USUAL = Duration.ofHours(1);

    /** A meeting of no special kind and of the usual length. */
    public MeetingDraft(
            ItemId id,
            PersonId person,
            String title,
            Instant heldAt,
            String place,
            Attendance attends,
            String because,
            String voice,
            List<Point> agenda,
            List<Owner> invited) {
        this(id, person, "", title, heldAt, USUAL, place, attends, because, voice, agenda, invited);
    }

    /**
     * A point on the agenda; its category is the default for what is minuted under it. The minutes planned for it may be missing.
     *
     * @param carries the open action that is talked about; the point is for those who read that action
     */
    public record Point(
            String title,
            String category,
            @Nullable Integer minutes,
            @Nullable ItemId carries) {

        public Point(String title, String category, @Nullable Integer minutes) {
            this(title, category, minutes, null);
        }

        public Point(String title, String category) {
            this(title, category, null, null);
        }
    }
}
