package org.alongside.register.preview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.alongside.person.NhsNumber;
import org.alongside.register.cell.Written;
import org.alongside.register.entry.RegisterEntry;
import org.alongside.register.preview.Decision.Matter;

/** Looks at what tells one person from another: NHS number, date of birth, and whether they are of age. */
final class IdentityCheck {

    private static final int OF_AGE = 18;

    private final LocalDate today;

    IdentityCheck(LocalDate today) {
        this.today = today;
    }

    /** The entry with what was decided about number and birth in place of what was written. */
    RegisterEntry corrected(RegisterEntry entry, RowDecisions decided) {
        var numbered = switch (decided.about(Matter.NHS_NUMBER).orElse(null)) {
            case Decision.NumberIs(var number) -> entry.withNhsNumber(Written.of(number));
            case Decision.WithoutNumber none -> entry.withNhsNumber(Written.nothing());
            case null, default -> entry;
        };
        return switch (decided.about(Matter.BIRTH_DATE).orElse(null)) {
            case Decision.BirthDateIs(var day) -> numbered.withBirthDate(Written.of(day));
            case Decision.BirthDateNotKnown unknown ->
                numbered.withBirthDate(Written.onlyWords(entry.birthDate().text(LocalDate::toString)));
            case null, default -> numbered;
        };
    }

    List<Finding> of(RegisterEntry entry, RowDecisions decided) {
        var findings = new ArrayList<Finding>();
        number(entry.nhsNumber()).map(Finding::of).ifPresent(findings::add);
        birth(entry.birthDate(), decided).map(Finding::of).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Reason> number(Written<NhsNumber> written) {
        if (!written.isOnlyWords()) {
            return Optional.empty();
        }
        return switch (NhsNumber.read(written.words())) {
            case NhsNumber.Valid valid -> Optional.empty();
            case NhsNumber.Invalid(var fault) ->
                Optional.of(fault == NhsNumber.Fault.CHECK_DIGIT ? Reason.NHS_CHECK_DIGIT : Reason.NHS_NOT_TEN_DIGITS);
        };
    }

    private Optional<Reason> birth(Written<LocalDate> written, RowDecisions decided) {
        var day = written.value();
        if (day == null) {
            return decided.about(Matter.BIRTH_DATE).isPresent()
                    ? Optional.empty()
                    : Optional.of(written.isBlank() ? Reason.BIRTH_DATE_MISSING : Reason.BIRTH_DATE_UNREADABLE);
        }
        if (day.isAfter(today)) {
            return Optional.of(Reason.BIRTH_DATE_IN_FUTURE);
        }
        var ofAge = !day.plusYears(OF_AGE).isAfter(today);
        return ofAge || decided.about(Matter.AGE).isPresent() ? Optional.empty() : Optional.of(Reason.UNDER_18);
    }
}
