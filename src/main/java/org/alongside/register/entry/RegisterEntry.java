package org.alongside.register.entry;

import java.time.LocalDate;
import java.util.Map;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Gender;
import org.alongside.register.cell.LeftAs;
import org.alongside.register.cell.LocalReference;
import org.alongside.register.cell.Written;
import org.alongside.register.cell.WrittenName;

/** What a row says about one person, and what it will become; an NHS number that is none is kept as words. */
public record RegisterEntry(
        LocalReference reference,
        WrittenName name,
        Written<NhsNumber> nhsNumber,
        Written<LocalDate> birthDate,
        Written<Gender> gender,
        Home home,
        Reach reach,
        Removal removal,
        Placement placement,
        Support support,
        WayBack wayBack,
        String notes) {

    public boolean hasDied() {
        return wayBack.outcome().value() == LeftAs.DIED || LeftAs.saysDied(name.asWritten());
    }

    /** Someone who was discharged, or of whom it says how they left, is no longer on the scheme. */
    public boolean onScheme() {
        return wayBack.outcome().isBlank() && wayBack.discharged().value() == null && !hasDied();
    }

    /** All that is said, field by field in one form, so that two entries can be compared and a difference shown. */
    public Map<RegisterField, String> facts() {
        return EntryFacts.of(this);
    }

    public RegisterEntry withNhsNumber(Written<NhsNumber> number) {
        return new RegisterEntry(
                reference, name, number, birthDate, gender, home, reach, removal, placement, support, wayBack, notes);
    }

    public RegisterEntry withBirthDate(Written<LocalDate> day) {
        return new RegisterEntry(
                reference, name, nhsNumber, day, gender, home, reach, removal, placement, support, wayBack, notes);
    }

    public RegisterEntry with(Removal changed) {
        return new RegisterEntry(
                reference, name, nhsNumber, birthDate, gender, home, reach, changed, placement, support, wayBack,
                notes);
    }

    public RegisterEntry with(WayBack changed) {
        return new RegisterEntry(
                reference, name, nhsNumber, birthDate, gender, home, reach, removal, placement, support, changed,
                notes);
    }
}
