package org.alongside.emergency;

import java.time.LocalDate;

import org.alongside.person.NameKey;
import org.alongside.person.NhsNumber;
import org.jspecify.annotations.Nullable;

/** By what a clinician identifies a person: the NHS number, or surname and date of birth; what is given must all fit. */
public record Sought(
        @Nullable NhsNumber number,
        @Nullable String surname,
        @Nullable LocalDate born) {

    /** Whether it is enough to identify anybody. */
    public boolean isEnough() {
        return number != null || surname != null && born != null;
    }

    @Nullable
    String digits() {
        return number == null ? null : number.digits();
    }

    @Nullable
    String surnameKey() {
        return surname == null ? null : NameKey.of(surname);
    }
}
