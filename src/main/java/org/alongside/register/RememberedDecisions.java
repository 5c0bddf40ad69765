package org.alongside.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;

import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.Decision.Matter;
import org.alongside.register.preview.Decisions;
import org.alongside.register.preview.RowDecisions;
import org.alongside.register.sheet.RowFingerprint;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static java.util.stream.Collectors.joining;
import static org.alongsidedb.register.Tables.DECISION;

/** What the viewer's agency decided about rows of registers; a row that is seen again is not asked about again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RememberedDecisions {

    private static final String TAKEN = "TAKEN";

    private final DSLContext db;
    private final Clock clock;

    RememberedDecisions(DSLContext db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Decisions all() {
        var all = Decisions.NONE;
        for (var kept : db.selectFrom(DECISION).fetch()) {
            var row = new RowFingerprint(kept.getRowHash());
            all = kept.getMatter().equals(TAKEN)
                    ? taken(all, row, kept.getValue())
                    : all.with(row, new DecisionText(kept.getChoice(), kept.getValue()).decision());
        }
        return all;
    }

    private static Decisions taken(Decisions decisions, RowFingerprint row, String fields) {
        var all = decisions;
        for (var field : fields.split(",", -1)) {
            all = all.take(row, RegisterField.valueOf(field), true);
        }
        return all;
    }

    /** Remembers these; rows about which nothing new was decided are left alone. */
    void remember(Decisions decisions) {
        var before = all();
        decisions.byRow().forEach((row, decided) -> {
            if (!same(before.about(row), decided)) {
                db.deleteFrom(DECISION).where(DECISION.ROW_HASH.eq(row.value())).execute();
                write(row, decided);
            }
        });
    }

    private static boolean same(RowDecisions one, RowDecisions other) {
        return one.taken().equals(other.taken())
                && Arrays.stream(Matter.values())
                        .allMatch(matter -> Objects.equals(one.about(matter), other.about(matter)));
    }

    private void write(RowFingerprint row, RowDecisions decided) {
        decided.decisions().forEach(each -> write(row, each.about().name(), DecisionText.of(each)));
        if (!decided.taken().isEmpty()) {
            var fields = decided.taken().stream().map(RegisterField::name).sorted();
            write(row, TAKEN, new DecisionText(TAKEN, fields.collect(joining(","))));
        }
    }

    private void write(RowFingerprint row, String matter, DecisionText text) {
        db.insertInto(DECISION)
                .columns(
                        DECISION.AGENCY_ID,
                        DECISION.ROW_HASH,
                        DECISION.MATTER,
                        DECISION.CHOICE,
                        DECISION.VALUE,
                        DECISION.DECIDED_BY,
                        DECISION.DECIDED_AT)
                .values(
                        Routines.agency(db.configuration()),
                        row.value(),
                        matter,
                        text.choice(),
                        text.value(),
                        Routines.id(db.configuration()),
                        OffsetDateTime.now(clock))
                .execute();
    }
}
