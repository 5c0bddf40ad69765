package org.alongside.register.entry;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.alongside.register.cell.LeftAs;
import org.alongside.register.cell.Written;

/** How far the person has come on the way back to a practice of their own, and how they left if they did. */
public record WayBack(
        Written<Integer> stage,
        Written<LocalDate> discharged,
        Written<LeftAs> outcome,
        Written<Practice> newPractice,
        Written<BigDecimal> costToDate) {

    /** The same with the new practice found. */
    public WayBack with(Written<Practice> found) {
        return new WayBack(stage, discharged, outcome, found, costToDate);
    }
}
