package org.alongside.emergency;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import org.alongside.actor.Refusal;
import org.alongside.consent.Emergencies;
import org.alongside.consent.EmergencyId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.EMERGENCIES_TO_REVIEW;
import static org.jooq.Records.mapping;

/** Emergency accesses that wait for a privacy officer, who looks at each within five working days. */
@Service
@Transactional
public class Reviews {

    /**
     * One access.
     *
     * @param running it is not over yet
     * @param categories what it let the clinician see
     * @param opened pages of the record that were opened meanwhile
     * @param changes how much was written meanwhile
     */
    public record Row(
            EmergencyId id,
            String initials,
            String reference,
            String clinician,
            String agency,
            String reason,
            OffsetDateTime declaredAt,
            OffsetDateTime ends,
            boolean running,
            LocalDate reviewBy,
            boolean overdue,
            List<String> categories,
            List<String> opened,
            long changes) {}

    private final DSLContext db;
    private final Emergencies emergencies;

    Reviews(DSLContext db, Emergencies emergencies) {
        this.db = db;
        this.emergencies = emergencies;
    }

    /** What waits, the earliest day first; empty for everybody but privacy officers. */
    @Transactional(readOnly = true)
    public List<Row> waiting() {
        var waiting = EMERGENCIES_TO_REVIEW();
        return db.select(
                        waiting.ID.convertFrom(EmergencyId::new),
                        waiting.INITIALS,
                        waiting.REFERENCE,
                        waiting.CLINICIAN,
                        waiting.AGENCY,
                        waiting.REASON,
                        waiting.DECLARED_AT,
                        waiting.ENDS,
                        waiting.RUNNING,
                        waiting.REVIEW_BY,
                        waiting.OVERDUE,
                        waiting.CATEGORIES.convertFrom(List::of),
                        waiting.OPENED.convertFrom(List::of),
                        waiting.CHANGES)
                .from(waiting)
                .orderBy(waiting.REVIEW_BY, waiting.DECLARED_AT, waiting.ID)
                .fetch(mapping(Row::new));
    }

    /** Ends one that still runs. */
    public Optional<Refusal> end(Row row) {
        return emergencies.end(row.id());
    }

    /** The privacy officer looked at it. */
    public Optional<Refusal> review(Row row, String words) {
        return emergencies.review(row.id(), words);
    }
}
