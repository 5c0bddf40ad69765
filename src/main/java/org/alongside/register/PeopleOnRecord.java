package org.alongside.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.cell.LocalReference;
import org.alongside.register.cell.NameCell;
import org.alongside.register.cell.WrittenName;
import org.alongside.register.entry.RegisterField;
import org.alongside.register.preview.HeldPerson;
import org.alongside.register.preview.PeopleHeld;
import org.alongside.register.workbook.Cell;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.alongsidedb.person.Tables.CONTACT_POINT;
import static org.alongsidedb.person.Tables.IDENTITY;
import static org.alongsidedb.register.Tables.HELD;
import static org.alongsidedb.register.Tables.NUMBERS_HELD;

/** The people whom the rows of a register may speak of: those the viewer sees, and of the others only that a number is on record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PeopleOnRecord {

    private static final Field<String[]> TELEPHONES = DSL.field(DSL.array(DSL.select(CONTACT_POINT.VALUE)
            .from(CONTACT_POINT)
            .where(CONTACT_POINT.PERSON_ID.eq(IDENTITY.PERSON_ID), CONTACT_POINT.KIND.eq("phone"))));

    private final DSLContext db;

    PeopleOnRecord(DSLContext db) {
        this.db = db;
    }

    /** Everybody the viewer sees, in full where a number or a date of birth is one of these. */
    PeopleHeld like(Set<NhsNumber> numbers, Set<LocalDate> births) {
        var alike = alike(numbers, births);
        var people = db.select(IDENTITY.PERSON_ID, IDENTITY.FIRST_NAME, IDENTITY.SURNAME, IDENTITY.NHS_NUMBER)
                .select(IDENTITY.BORN, HELD.REFERENCE, HELD.NAME, HELD.NHS_NUMBER, HELD.BORN)
                .select(
                        DSL.when(alike, HELD.FACTS).as("facts"),
                        DSL.when(alike, TELEPHONES).as("telephones"))
                .from(IDENTITY)
                .leftJoin(HELD)
                .on(HELD.PERSON_ID.eq(IDENTITY.PERSON_ID))
                .orderBy(HELD.REFERENCE, IDENTITY.PERSON_ID)
                .fetch(PeopleOnRecord::person);
        var all = new ArrayList<>(people);
        all.addAll(unseen(numbers, people));
        return PeopleHeld.of(all);
    }

    private static Condition alike(Set<NhsNumber> numbers, Set<LocalDate> births) {
        var digits = numbers.stream().map(NhsNumber::digits).toArray(String[]::new);
        var days = births.toArray(LocalDate[]::new);
        return IDENTITY.NHS_NUMBER
                .eq(DSL.any(digits))
                .or(HELD.NHS_NUMBER.eq(DSL.any(digits)))
                .or(IDENTITY.BORN.eq(DSL.any(days)));
    }

    /** Numbers that are on record with somebody whose number the viewer does not see. */
    private List<HeldPerson> unseen(Set<NhsNumber> numbers, List<HeldPerson> seen) {
        var asked = new HashSet<>(numbers);
        seen.forEach(person -> person.number().ifPresent(asked::remove));
        var digits = asked.stream().map(NhsNumber::digits).toArray(String[]::new);
        return digits.length == 0
                ? List.of()
                : db.selectFrom(NUMBERS_HELD(digits)).fetch(held -> {
                    var number = new NhsNumber(held.getNhsNumber());
                    var person = held.getPersonId();
                    return person == null
                            ? HeldPerson.elsewhere(number)
                            : HeldPerson.unnamed(new PersonId(person), number);
                });
    }

    private static HeldPerson person(Record row) {
        var telephones = row.get("telephones", String[].class);
        var numbers = telephones == null ? Set.<String>of() : Set.copyOf(Arrays.asList(telephones));
        return row.get(HELD.NAME) == null ? enteredByHand(row, numbers) : broughtIn(row, numbers);
    }

    private static HeldPerson broughtIn(Record row, Set<String> telephones) {
        return new HeldPerson(
                new PersonId(row.get(IDENTITY.PERSON_ID)),
                new LocalReference(row.get(HELD.REFERENCE)),
                NameCell.read(new Cell.Text(row.get(HELD.NAME))),
                number(row.get(HELD.NHS_NUMBER)),
                row.get(HELD.BORN),
                telephones,
                FactsText.read(row.get("facts", JSONB.class)));
    }

    private static HeldPerson enteredByHand(Record row, Set<String> telephones) {
        var first = row.get(IDENTITY.FIRST_NAME);
        var surname = row.get(IDENTITY.SURNAME);
        var number = number(row.get(IDENTITY.NHS_NUMBER));
        var born = row.get(IDENTITY.BORN);
        var name = new WrittenName((first + " " + surname).strip(), surname, first, List.of());
        var facts = new EnumMap<RegisterField, String>(RegisterField.class);
        facts.put(RegisterField.NAME, name.asWritten());
        if (number != null) {
            facts.put(RegisterField.NHS_NUMBER, number.shown());
        }
        if (born != null) {
            facts.put(RegisterField.BIRTH_DATE, born.toString());
        }
        return new HeldPerson(
                new PersonId(row.get(IDENTITY.PERSON_ID)),
                new LocalReference(""),
                name,
                number,
                born,
                telephones,
                facts);
    }

    private static @Nullable NhsNumber number(@Nullable String digits) {
        return digits == null ? null : new NhsNumber(digits);
    }
}
