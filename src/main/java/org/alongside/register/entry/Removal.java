package org.alongside.register.entry;

import java.time.LocalDate;

import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Written;

/** How the person came to the scheme; the removal is judged on the day of the incident. */
public record Removal(
        Written<Practice> practice,
        Written<LocalDate> incidentDate,
        String incidentType,
        String staffInvolved,
        Written<Answer> policeTold,
        String policeReference,
        Written<LocalDate> pcseNotified,
        Written<LocalDate> pcseProcessed,
        Written<LocalDate> allocated,
        Written<LocalDate> letterSent,
        Written<Answer> letterReturned,
        Written<Integer> previousPlacements) {

    /** The same with the practice found, and the day of the incident. */
    public Removal with(Written<Practice> found, Written<LocalDate> date) {
        return new Removal(
                found,
                date,
                incidentType,
                staffInvolved,
                policeTold,
                policeReference,
                pcseNotified,
                pcseProcessed,
                allocated,
                letterSent,
                letterReturned,
                previousPlacements);
    }
}
