package org.alongside.register;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.preview.Outcome;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.RegisterPreview;
import org.alongside.register.preview.Saving;
import org.alongside.register.workbook.Progress;
import org.alongsidedb.actor.Routines;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.register.Tables.IMPORT;

/** Saves a preview person by person, and what was taken in with it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterWriter {

    private static final int AT_ONCE = 20;

    private final DSLContext db;
    private final EntityManager entities;
    private final Provenance provenance;
    private final PersonWriter people;
    private final Clock clock;

    RegisterWriter(DSLContext db, EntityManager entities, Provenance provenance, PersonWriter people, Clock clock) {
        this.db = db;
        this.entities = entities;
        this.provenance = provenance;
        this.people = people;
        this.clock = clock;
    }

    ImportResult write(RegisterPreview preview, String fileHash, Progress progress) {
        var savings = preview.saving().stream().filter(this::isNews).toList();
        if (savings.isEmpty()) {
            return new ImportResult.Done(0, 0);
        }
        var run = new Run(UUID.randomUUID(), preview, new HashSet<>());
        var fresh = (int)
                savings.stream().filter(Saving.NewPerson.class::isInstance).count();
        begin(run, fileHash, fresh, savings.size() - fresh);
        var saved = 0;
        for (var saving : savings) {
            write(run, saving);
            if (++saved % AT_ONCE == 0) {
                entities.flush();
                entities.clear();
                progress.rowsRead(saved);
            }
        }
        entities.flush();
        progress.rowsRead(saved);
        return new ImportResult.Done(fresh, savings.size() - fresh);
    }

    /** One import on its way: its preview, and the NHS numbers given to new people so far. */
    private record Run(UUID id, RegisterPreview preview, Set<NhsNumber> given) {

        /** A number that is free; of two rows that are said to be two people with one number, the first has it. */
        boolean isFree(PreviewRow row) {
            return row.entry()
                    .nhsNumber()
                    .known()
                    .map(number -> preview.held().withNumber(number).isEmpty() && given.add(number))
                    .orElse(true);
        }
    }

    /** Rows that were joined to a person in an earlier import are no news. */
    private boolean isNews(Saving saving) {
        return !(saving instanceof Saving.Changed changed)
                || !changed.taken().isEmpty()
                || !news(changed).isEmpty();
    }

    private List<PreviewRow> news(Saving.Changed changed) {
        var known = provenance.rows(changed.person().id());
        return changed.joined().stream()
                .filter(row -> !known.contains(row.row().fingerprint().value()))
                .toList();
    }

    private void write(Run run, Saving saving) {
        switch (saving) {
            case Saving.NewPerson(var row, var joined) -> {
                var person = PersonId.random();
                people.register(person, row, run.isFree(row), run.preview().today());
                joined.forEach(each -> people.join(person, each));
                provenance.keep(run.id(), person, row, joined);
            }
            case Saving.Changed changed -> {
                var person = changed.person();
                var joined = news(changed);
                people.take(person.id(), changed);
                joined.forEach(each -> people.join(person.id(), each));
                provenance.renew(run.id(), changed, joined);
            }
        }
    }

    private void begin(Run run, String fileHash, int fresh, int changed) {
        var waiting = (int) run.preview().count(Outcome.NEEDS_DECISION);
        var rejected = (int) run.preview().count(Outcome.REJECTED);
        var line = db.newRecord(IMPORT);
        line.setId(run.id());
        line.setAgencyId(Routines.agency(db.configuration()));
        line.setImportedBy(Routines.id(db.configuration()));
        line.setImportedAt(OffsetDateTime.now(clock));
        line.setFileHash(fileHash);
        line.setRecordRows(run.preview().rows().size());
        line.setPeople(fresh);
        line.setChanged(changed);
        line.setWaiting(waiting);
        line.setRejected(rejected);
        line.insert();
    }
}
