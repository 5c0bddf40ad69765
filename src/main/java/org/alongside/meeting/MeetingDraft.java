package org.alongside.meeting;

import java.time.Instant;
import java.util.List;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting before it is planned. Its chair is whoever plans it.
 *
 * @param voice who carries the person's voice; required when they are not there
 * @param because why they are not there; required then
 * @param invited agencies and trusted persons
 */
public record MeetingDraft(
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

    /** A point on the agenda; its category is the default for what is minuted under it. The minutes planned for it may be missing. */
    public record Point(
            String title, String category, @Nullable Integer minutes) {

        public Point(String title, String category) {
            this(title, category, null);
        }
    }
}
