package org.alongside.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.actor.Viewer;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.meeting.Tables.INVITATION;
import static org.jooq.Records.mapping;

/** Answers to invitations: by the agency or trusted person who is invited and sees the meeting, as often as they like until it begins. */
@Service
@Transactional
public class Replies {

    /** The viewer's own invitation and what they replied so far. */
    public record Mine(
            UUID invitation,
            Optional<Coming> reply,
            @Nullable String words) {}

    private final DSLContext db;

    Replies(DSLContext db) {
        this.db = db;
    }

    /** The invitations that the viewer can answer. */
    @Transactional(readOnly = true)
    public List<Mine> mine(ItemId meeting) {
        var trusted =
                Viewers.current().flatMap(Viewer::trusted).map(id -> id.value()).orElse(null);
        var agency = org.alongsidedb.actor.Routines.agency(db.configuration());
        return db.select(
                        INVITATION.ID,
                        INVITATION.REPLY.convertFrom(
                                code -> Optional.ofNullable(code).map(Coming::of)),
                        INVITATION.REPLY_WORDS)
                .from(INVITATION)
                .where(INVITATION.ITEM_ID.eq(meeting.value()))
                .and(INVITATION.AGENCY_ID.eq(agency).or(INVITATION.TRUSTED_ID.eq(trusted)))
                .fetch(mapping(Mine::new));
    }

    /** Says whether they come; the words may say who, or why not, at most 500 characters. */
    public Optional<Refusal> reply(UUID invitation, Coming coming, String words) {
        if (words.length() > PlanCheck.LINE) {
            return Optional.of(MeetingRefusal.MEETING_LINE_TOO_LONG);
        }
        return Optional.ofNullable(Routines.reply(db.configuration(), invitation, coming.code(), words))
                .map(code -> code.equals("NOT_AVAILABLE") ? Refused.NOT_AVAILABLE : MeetingRefusal.valueOf(code));
    }
}
