package org.alongside.register;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.actor.PersonId;
import org.alongside.person.NhsNumber;
import org.alongside.register.preview.Decision;
import org.alongside.register.sheet.RowFingerprint;

/** A decision as it is kept: what was chosen, and the value that goes with it. */
record DecisionText(String choice, String value) {

    static DecisionText of(Decision decision) {
        return new DecisionText(
                decision.getClass().getSimpleName(),
                switch (decision) {
                    case Decision.NumberIs(var number) -> number.digits();
                    case Decision.BirthDateIs(var day) -> day.toString();
                    case Decision.IncidentDateIs(var day) -> day.toString();
                    case Decision.PracticeIs(var code) -> code;
                    case Decision.SameAsRow(var earlier) -> earlier.value();
                    case Decision.SameAsHeld(var person) -> person.value().toString();
                    default -> "";
                });
    }

    Decision decision() {
        return switch (choice) {
            case "NumberIs" -> new Decision.NumberIs(new NhsNumber(value));
            case "WithoutNumber" -> new Decision.WithoutNumber();
            case "BirthDateIs" -> new Decision.BirthDateIs(LocalDate.parse(value));
            case "BirthDateNotKnown" -> new Decision.BirthDateNotKnown();
            case "CommissionerAgreed" -> new Decision.CommissionerAgreed();
            case "PracticeIs" -> new Decision.PracticeIs(value);
            case "PracticeNotKnown" -> new Decision.PracticeNotKnown();
            case "PracticeStays" -> new Decision.PracticeStays();
            case "IncidentDateIs" -> new Decision.IncidentDateIs(LocalDate.parse(value));
            case "SameAsRow" -> new Decision.SameAsRow(new RowFingerprint(value));
            case "SameAsHeld" -> new Decision.SameAsHeld(new PersonId(UUID.fromString(value)));
            case "SomeoneElse" -> new Decision.SomeoneElse();
            case "LeaveOut" -> new Decision.LeaveOut();
            default -> throw new IllegalStateException("no such decision: " + choice);
        };
    }
}
