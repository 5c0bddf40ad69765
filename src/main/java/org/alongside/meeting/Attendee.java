package org.alongside.meeting;

import java.util.UUID;

import org.alongside.actor.TrustedId;
import org.alongside.agency.StaffId;
import org.jspecify.annotations.Nullable;

/** Somebody in the room. */
public sealed interface Attendee {

    /** A member of staff, by the post for which they are there. */
    record OfStaff(StaffId id) implements Attendee {}

    /** A trusted person. */
    record OfTrusted(TrustedId id) implements Attendee {}

    /** The person whom the meeting is about. */
    record ThePerson() implements Attendee {}

    /** Somebody whom the rules do not know; while they are there, nothing is on the shared display. */
    record Guest(String name) implements Attendee {}

    /** The post, if it is one. */
    default @Nullable UUID staffColumn() {
        return this instanceof OfStaff staff ? staff.id().value() : null;
    }

    /** The trusted person, if it is one. */
    default @Nullable UUID trustedColumn() {
        return this instanceof OfTrusted trusted ? trusted.id().value() : null;
    }

    /** The name of a guest, if it is one. */
    default @Nullable String guestColumn() {
        return this instanceof Guest guest ? guest.name().strip() : null;
    }
}
