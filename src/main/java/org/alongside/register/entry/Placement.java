package org.alongside.register.entry;

import java.time.LocalDate;

import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Guard;
import org.alongside.register.cell.Risk;
import org.alongside.register.cell.Written;

/** How things stand on the scheme. */
public record Placement(
        String household,
        Written<Risk> risk,
        Written<Guard> guard,
        String mode,
        Written<LocalDate> lastRiskAssessment,
        Written<LocalDate> nextRiskAssessment,
        Written<LocalDate> lastReview,
        Written<LocalDate> nextReview,
        String appeal,
        Written<Answer> safeguarding,
        String capacity,
        Written<Integer> incidentsOnScheme) {}
