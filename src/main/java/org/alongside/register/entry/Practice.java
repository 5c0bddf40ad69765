package org.alongside.register.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A general practice as the national list has it; the last line of its address is the postcode. */
public record Practice(
        String code,
        String name,
        List<String> address,
        String icb,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        String prescribingSetting) {

    private static final String GENERAL_PRACTICE = "4";

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closed);
    }

    public boolean isGeneralPractice() {
        return prescribingSetting.equals(GENERAL_PRACTICE);
    }

    /** Codes that begin with W belong to Wales. */
    public boolean isInEngland() {
        return !code.startsWith("W");
    }

    public boolean isOpenOn(LocalDate day) {
        return (opened == null || !opened.isAfter(day)) && !isClosedBefore(day);
    }

    public boolean isClosedBefore(LocalDate day) {
        return closed != null && closed.isBefore(day);
    }
}
