package org.alongside.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.alongside.action.Owner;
import org.alongside.actor.PersonId;
import org.alongside.consent.ItemId;

/**
 * A sitting before it is planned. Its chair is whoever plans it.
 *
 * @param kind the kind of meeting that each part is
 * @param title of the sitting and of each part; it names nobody
 * @param parts one after the other, each about somebody else
 */
public record SittingDraft(SittingId id, String kind, String title, Instant begins, String place, List<Part> parts) {

    /** The part about one person: a meeting of its own, with those who are invited to it alone. */
    public record Part(
            ItemId meeting,
            PersonId person,
            Duration lasts,
            Attendance attends,
            String because,
            String voice,
            List<MeetingDraft.Point> agenda,
            List<Owner> invited) {}

    /** The meeting that a part is, at the time that those before it leave. */
    MeetingDraft meeting(int place) {
        var before = parts.subList(0, place).stream().map(Part::lasts).reduce(Duration.ZERO, Duration::plus);
        var part = parts.get(place);
        return new MeetingDraft(
                part.meeting(),
                part.person(),
                kind,
                title,
                begins.plus(before),
                part.lasts(),
                this.place,
                part.attends(),
                part.because(),
                part.voice(),
                part.agenda(),
                part.invited());
    }
}
