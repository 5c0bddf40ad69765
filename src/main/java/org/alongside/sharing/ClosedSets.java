package org.alongside.sharing;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.consent.Tables.COMPARTMENTS;

/** Closed sets of items ({@code consent/RULES.md} section 1, compartment), for their members; for everybody else there are none. */
@Service
@Transactional(readOnly = true)
public class ClosedSets {

    /** One set and who belongs to it. */
    public record Row(UUID id, String name, List<String> members, String recordedBy, OffsetDateTime recordedAt) {}

    private final DSLContext db;

    ClosedSets(DSLContext db) {
        this.db = db;
    }

    /** Sets about a person of which the viewer is a member, the oldest first. */
    public List<Row> of(PersonId person) {
        return db.selectFrom(COMPARTMENTS(person.value()))
                .fetch(row -> new Row(
                        row.getId(),
                        row.getName(),
                        List.of(row.getMembers()),
                        row.getRecordedBy(),
                        row.getRecordedAt()));
    }

    /** One of them. */
    public Optional<Row> one(PersonId person, UUID id) {
        return of(person).stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
