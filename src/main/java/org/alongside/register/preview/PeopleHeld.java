package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.alongside.person.NhsNumber;

/** The people already on record, found in the ways in which a row may speak of them. */
public interface PeopleHeld {

    Collection<HeldPerson> withNumber(NhsNumber number);

    Collection<HeldPerson> bornOn(LocalDate day);

    /** By {@code LocalReference.key()}. */
    Collection<HeldPerson> withReference(String key);

    /** By {@code WrittenName.key()}. */
    Collection<HeldPerson> named(String key);

    static PeopleHeld nobody() {
        return of(List.of());
    }

    /** These people, kept in memory. */
    static PeopleHeld of(Collection<HeldPerson> people) {
        return new PeopleInMemory(people);
    }
}
