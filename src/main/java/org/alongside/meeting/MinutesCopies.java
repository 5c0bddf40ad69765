package org.alongside.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.alongside.action.ActionDetails;
import org.alongside.action.PersonActions;
import org.alongside.actor.PersonId;
import org.alongside.actor.Viewers;
import org.alongside.consent.ItemId;
import org.alongsidedb.meeting.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.actor.Tables.TRUSTED;
import static org.alongsidedb.agency.Tables.AGENCY_;
import static org.alongsidedb.agency.Tables.STAFF;
import static org.alongsidedb.meeting.Tables.MINUTE_SET;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;

/**
 * Each reader's own minutes of a meeting: made when they are asked for, under the rights of whoever asks, in one transaction that also writes
 * the audit line. A copy is never kept.
 */
@Service
@Transactional
public class MinutesCopies {

    /** How a copy is read. */
    public enum Way {
        PAGE,
        WORD,
        PDF;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** For whom a copy was made; agency is null for a trusted person and for the person. */
    public record Reader(String name, String role, @Nullable String agency) {}

    /** All that this reader may see of the minutes, and nothing that tells of the rest. */
    public record Copy(
            Reader reader,
            Instant madeAt,
            MeetingPage.Plan plan,
            MinutesState state,
            List<MeetingPage.Point> agenda,
            List<Guests.Invited> invited,
            List<MinuteList.Paragraph> paragraphs,
            List<ActionDetails> actions) {}

    private final DSLContext db;
    private final MeetingPage page;
    private final Guests guests;
    private final MinuteList minutes;
    private final PersonActions actions;
    private final Clock clock;

    MinutesCopies(
            DSLContext db, MeetingPage page, Guests guests, MinuteList minutes, PersonActions actions, Clock clock) {
        this.db = db;
        this.page = page;
        this.guests = guests;
        this.minutes = minutes;
        this.actions = actions;
        this.clock = clock;
    }

    /** Makes the viewer's copy and records that it was opened or fetched; nothing when there is none for this viewer. */
    public Optional<Copy> make(PersonId person, ItemId meeting, Way way) {
        return Boolean.TRUE.equals(Routines.opened(db.configuration(), person.value(), meeting.value(), way.code()))
                ? page.read(person, meeting).flatMap(plan -> state(plan).map(state -> copy(plan, state)))
                : Optional.empty();
    }

    /** Where the minutes stand; nothing before the meeting has ended. */
    @Transactional(readOnly = true)
    public Optional<MinutesState> state(MeetingPage.Plan plan) {
        var draft = MINUTE_SET.SETTLED_AT.isNull().and(MINUTE_SET.DRAFT_UNTIL.gt(org.alongsidedb.actor.Routines.now()));
        return db.select(
                        MINUTE_SET.ISSUED_AT,
                        MINUTE_SET.ACTIONS_BY,
                        MINUTE_SET.DRAFT_UNTIL,
                        MINUTE_SET.FINAL_BY,
                        MINUTE_SET.SETTLED_AT,
                        STAFF.NAME,
                        field(condition(draft)))
                .from(MINUTE_SET)
                .leftJoin(STAFF)
                .on(STAFF.ID.eq(MINUTE_SET.SETTLED_BY))
                .where(MINUTE_SET.PERSON_ID.eq(plan.person().value()))
                .and(MINUTE_SET.ITEM_ID.eq(plan.id().value()))
                .fetchOptional(mapping(MinutesState::new));
    }

    private Copy copy(MeetingPage.Plan plan, MinutesState state) {
        return new Copy(
                reader(plan),
                clock.instant(),
                plan,
                state,
                page.agenda(plan),
                guests.of(plan),
                minutes.issued(plan),
                actions.of(plan.person(), plan.id()));
    }

    private Reader reader(MeetingPage.Plan plan) {
        var viewer = Viewers.current().orElseThrow();
        return switch (viewer.kind()) {
            case STAFF ->
                db.select(STAFF.NAME, STAFF.ROLE, AGENCY_.NAME)
                        .from(STAFF)
                        .join(AGENCY_)
                        .on(AGENCY_.ID.eq(STAFF.AGENCY_ID))
                        .where(STAFF.ID.eq(viewer.post().orElseThrow().value()))
                        .fetchSingle(mapping(Reader::new));
            case TRUSTED ->
                db.select(TRUSTED.NAME)
                        .from(TRUSTED)
                        .where(TRUSTED.ID.eq(viewer.trusted().orElseThrow().value()))
                        .fetchSingle(name -> new Reader(name.value1(), "trusted-person", null));
            default -> {
                var name = plan.name();
                yield new Reader(name == null ? plan.initials() : name, "person", null);
            }
        };
    }
}
