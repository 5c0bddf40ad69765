package org.alongside.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongsidedb.audit.Routines;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.audit.Tables.BROKEN;
import static org.alongsidedb.audit.Tables.LAST_OPENED;
import static org.alongsidedb.audit.Tables.LOOKERS;
import static org.jooq.Records.mapping;

/** The audit, for those who write openings into it and those who may read it. */
@Service
@Transactional
public class Audit {

    /** One line about a person: who, as what, did what, and why that was allowed. */
    public record Line(
            OffsetDateTime at,
            String kind,
            @Nullable String name,
            @Nullable String agency,
            @Nullable String role,
            String act,
            String thing,
            String because) {}

    /** A chain whose line at this position does not fit the line before it. */
    public record Broken(short chain, long position) {}

    private final DSLContext db;

    Audit(DSLContext db) {
        this.db = db;
    }

    /**
     * Records that the viewer opened a person's record, in the transaction that reads it.
     *
     * @return false, recorded too, when there is no such record for this viewer
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean opened(PersonId person, String thing) {
        return Boolean.TRUE.equals(Routines.opened(db.configuration(), person.value(), thing));
    }

    /** Records a sign-in, a choice of post, a sign-out or a sign-in that nobody knows. */
    public void signIn(String act, String detail) {
        Routines.signed(db.configuration(), act, detail);
    }

    /** The audit of one person, newest first; empty for those who may not read it. */
    @Transactional(readOnly = true)
    public List<Line> about(PersonId person) {
        return db.selectFrom(LOOKERS(person.value())).fetch(mapping(Line::new));
    }

    /** When each post, trusted person and the person last opened the record; nothing at all for those who may not read who looked. */
    @Transactional(readOnly = true)
    public Optional<Map<UUID, OffsetDateTime>> lastOpened(PersonId person) {
        return Boolean.TRUE.equals(Routines.reads(db.configuration(), person.value()))
                ? Optional.of(db.selectFrom(LAST_OPENED(person.value())).fetchMap(LAST_OPENED.VIEWER, LAST_OPENED.AT))
                : Optional.empty();
    }

    /** The first wrong line of each chain that was tampered with; empty when the audit is whole. */
    @Transactional(readOnly = true)
    public List<Broken> verify() {
        return db.selectFrom(BROKEN()).fetch(mapping(Broken::new));
    }
}
