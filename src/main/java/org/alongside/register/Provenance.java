package org.alongside.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.HeldPerson;
import org.alongside.register.preview.PreviewRow;
import org.alongside.register.preview.Saving;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.register.Tables.HELD;

/** From which rows of which import a person came, and what they said, so that the same row changes nothing when it is seen again. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Provenance {

    private final DSLContext db;

    Provenance(DSLContext db) {
        this.db = db;
    }

    /** Fingerprints of the rows that were taken over into this person. */
    Set<String> rows(PersonId person) {
        return db.select(HELD.ROW_HASHES)
                .from(HELD)
                .where(HELD.PERSON_ID.eq(person.value()))
                .fetchOptional(HELD.ROW_HASHES)
                .map(Set::of)
                .orElse(Set.of());
    }

    /** A new person, and the rows they came from. */
    void keep(UUID importId, PersonId person, PreviewRow row, List<PreviewRow> joined) {
        keep(importId, person, row, hashes(row, joined), row.entry().facts());
    }

    private void keep(
            UUID importId, PersonId person, PreviewRow row, Set<String> hashes, Map<RegisterField, String> facts) {
        var held = HeldPerson.from(person, row.entry());
        var line = db.newRecord(HELD);
        line.setPersonId(person.value());
        line.setImportId(importId);
        line.setRowHashes(hashes.toArray(String[]::new));
        line.setReference(held.reference().written());
        line.setName(held.name().asWritten());
        line.setNhsNumber(held.number().map(NhsNumber::digits).orElse(null));
        line.setBorn(held.birthDate());
        line.setTelephones(held.telephones().toArray(String[]::new));
        line.setFacts(FactsText.of(facts));
        db.insertInto(HELD).set(line).execute();
    }

    /** What was taken over anew takes the place of what was said before. */
    void renew(UUID importId, Saving.Changed changed, List<PreviewRow> joined) {
        var person = changed.person();
        var facts = new EnumMap<RegisterField, String>(RegisterField.class);
        facts.putAll(person.facts());
        changed.taken().forEach(difference -> facts.put(difference.field(), difference.inFile()));
        var hashes = hashes(changed.row(), joined);
        hashes.addAll(rows(person.id()));
        var updated = db.update(HELD)
                .set(HELD.IMPORT_ID, importId)
                .set(HELD.ROW_HASHES, hashes.toArray(String[]::new))
                .set(HELD.FACTS, FactsText.of(facts))
                .set(HELD.VERSION, HELD.VERSION.plus(1))
                .where(HELD.PERSON_ID.eq(person.id().value()))
                .execute();
        if (updated == 0) {
            keep(importId, person.id(), changed.row(), hashes, facts);
        }
    }

    private static Set<String> hashes(PreviewRow row, List<PreviewRow> joined) {
        var hashes = new TreeSet<String>();
        hashes.add(row.row().fingerprint().value());
        joined.forEach(each -> hashes.add(each.row().fingerprint().value()));
        return hashes;
    }
}
