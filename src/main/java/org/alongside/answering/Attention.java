package org.alongside.answering;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.alongside.action.ActionDetails;
import org.alongside.action.ActionRefusal;
import org.alongside.action.ActionStatus;
import org.alongside.action.OpenActions;
import org.alongside.actor.Refusal;
import org.alongside.actor.Refused;
import org.alongside.consent.ItemId;
import org.alongside.mail.MailHours;
import org.alongsidedb.answering.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.answering.Tables.CHASE;

/** What coordinators look after: actions of which nothing is heard or that nobody owns, and those for the operational group. */
@Service
@Transactional
public class Attention {

    private static final int LINE = 500;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * An action that needs attention.
     *
     * @param forGroup it is on the list of the operational group
     * @param stopped a coordinator stopped chasing it
     */
    public record Row(ActionDetails action, boolean forGroup, boolean stopped) {}

    private final OpenActions actions;
    private final DSLContext db;
    private final MailHours hours;
    private final AnsweringSettings days;

    Attention(OpenActions actions, DSLContext db, MailHours hours, AnsweringSettings days) {
        this.actions = actions;
        this.db = db;
        this.hours = hours;
        this.days = days;
    }

    /** Actions that need attention today and that the viewer may direct, those for the group first. */
    @Transactional(readOnly = true)
    public List<Row> actions() {
        return actions.toWatch().stream()
                .filter(ActionDetails::direct)
                .flatMap(this::row)
                .sorted(Comparator.comparing(row -> !row.forGroup()))
                .toList();
    }

    /** Stops chasing an action, with a reason. */
    public Optional<Refusal> stop(ItemId action, String because) {
        if (because.isBlank()) {
            return Optional.of(ActionRefusal.ACTION_REASON_MISSING);
        } else if (because.length() > LINE) {
            return Optional.of(ActionRefusal.ACTION_WORDS_TOO_LONG);
        }
        return hold(action, true, because.strip());
    }

    /** Lets chasing go on. */
    public Optional<Refusal> resume(ItemId action) {
        return hold(action, false, null);
    }

    private Optional<Refusal> hold(ItemId action, boolean stop, @Nullable String because) {
        return Boolean.TRUE.equals(Routines.hold(db.configuration(), action.value(), stop, because))
                ? Optional.empty()
                : Optional.of(Refused.NOT_AVAILABLE);
    }

    private Stream<Row> row(ActionDetails action) {
        var since = actions.ownedSince(action);
        var due = action.due();
        var group = false;
        var attention = action.status() == ActionStatus.NEEDS_OWNER;
        if (due != null) {
            var chasing = new Chasing(due, heard(action, since), days);
            group = chasing.isOnGroupsList(hours.today());
            attention |= group || chasing.needsAttention(hours.today());
        }
        return attention ? Stream.of(new Row(action, group, isStopped(action.id(), since))) : Stream.empty();
    }

    /** The day of the last answer, or that on which the owner was given it. */
    private static LocalDate heard(ActionDetails action, OffsetDateTime since) {
        var answered = action.answeredAt();
        return (answered == null || answered.isBefore(since) ? since : answered)
                .atZoneSameInstant(LONDON)
                .toLocalDate();
    }

    private boolean isStopped(ItemId action, OffsetDateTime since) {
        return db.select(CHASE.STEP)
                .from(CHASE)
                .where(CHASE.ITEM_ID.eq(action.value()))
                .and(CHASE.STEP.in("stopped", "resumed"))
                .and(CHASE.SINCE.eq(since))
                .orderBy(CHASE.AT.desc())
                .limit(1)
                .fetchOptional(CHASE.STEP)
                .filter("stopped"::equals)
                .isPresent();
    }
}
