package org.alongside.answering;

import java.time.LocalDate;
import java.util.List;

import org.alongside.action.ActionStatus;
import org.alongside.mail.MailHours;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.answering.Tables.LATE_ACTIONS;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

/** Actions so late that the operational group looks at them: reference, agencies and dates, and neither title nor words. */
@Service
@Transactional(readOnly = true)
public class GroupList {

    /**
     * One of them.
     *
     * @param name of the person, where it is disclosed to the reader; the reference stands for it otherwise
     * @param owner the agency that owns it; null for nobody
     * @param senior a coordinator has written to their senior about it
     */
    public record Row(
            String reference,
            @Nullable String name,
            @Nullable String owner,
            String askedBy,
            LocalDate due,
            ActionStatus status,
            boolean senior) {}

    private final DSLContext db;
    private final MailHours hours;
    private final AnsweringSettings days;

    GroupList(DSLContext db, MailHours hours, AnsweringSettings days) {
        this.db = db;
        this.hours = hours;
        this.days = days;
    }

    /** All of them, the oldest date first; nothing for whoever is neither privacy officer nor partnership administrator. */
    public List<Row> all() {
        var late = LATE_ACTIONS();
        var today = hours.today();
        return db
                .select(
                        late.REFERENCE,
                        coalesce(IDENTITY.PREFERRED_NAME, IDENTITY.FIRST_NAME).concat(inline(" "), IDENTITY.SURNAME),
                        late.OWNER,
                        late.ASKED_BY,
                        late.DUE,
                        late.STATUS.convertFrom(ActionStatus::of),
                        late.SENIOR)
                .from(late)
                .leftJoin(IDENTITY)
                .on(IDENTITY.PERSON_ID.eq(late.PERSON))
                .orderBy(late.DUE, late.REFERENCE)
                .fetch(mapping(Row::new))
                .stream()
                .filter(row -> new Chasing(row.due(), null, days).isOnGroupsList(today))
                .toList();
    }
}
