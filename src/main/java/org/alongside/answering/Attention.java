package org.alongside.answering;

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

/** What coordinators look after: actions of which nothing is heard, and those for the operational group. */
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
        return actions.overdue().stream()
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
        var due = action.due();
        if (due == null || action.status() == ActionStatus.NEEDS_OWNER) {
            return Stream.empty();
        }
        var answered = action.answeredAt();
        var updated =
                answered == null ? null : answered.atZoneSameInstant(LONDON).toLocalDate();
        var chasing = new Chasing(due, updated, days);
        var today = hours.today();
        return chasing.needsAttention(today) || chasing.isOnGroupsList(today)
                ? Stream.of(new Row(action, chasing.isOnGroupsList(today), isStopped(action.id())))
                : Stream.empty();
    }

    private boolean isStopped(ItemId action) {
        return db.select(CHASE.STEP)
                .from(CHASE)
                .where(CHASE.ITEM_ID.eq(action.value()))
                .and(CHASE.STEP.in("stopped", "resumed"))
                .orderBy(CHASE.AT.desc())
                .limit(1)
                .fetchOptional(CHASE.STEP)
                .filter("stopped"::equals)
                .isPresent();
    }
}
