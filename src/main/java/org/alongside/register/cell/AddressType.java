package org.alongside.register.cell;

import java.util.Locale;

import org.alongside.register.workbook.Cell;

/** What kind of place a person can be found at; no letter goes to an address of kind none. */
public enum AddressType {
    SETTLED,
    TEMPORARY,
    HOSTEL,
    NONE,
    CARE_OF,
    VEHICLE,
    PRISON;

    private static final Choice<AddressType> NAMED = new Choice<AddressType>()
            .or(SETTLED, "settled|permanent")
            .or(TEMPORARY, "temp|temporary|ta|b&b")
            .or(HOSTEL, "hostel")
            .or(NONE, "none|nfa|no fixed abode|rough sleep(?:er|ing)")
            .or(CARE_OF, "care of|c/o")
            .or(VEHICLE, "vehicle|van|caravan|boat")
            .or(PRISON, "prison|hmp|custody");

    /** The kind as the register names it, or else as the address itself gives it away. */
    public static Written<AddressType> read(Cell type, String address) {
        var named = NAMED.read(type);
        return named.isBlank() ? new Written<>(givenAwayBy(address).value(), "") : named;
    }

    private static Written<AddressType> givenAwayBy(String address) {
        var start = address.toLowerCase(Locale.ROOT);
        if (start.contains("zz99 3vz")) {
            return Written.of(NONE);
        }
        var read = NAMED.read(address);
        return read.value() == SETTLED || read.value() == TEMPORARY ? Written.nothing() : read;
    }
}
