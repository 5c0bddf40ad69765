package org.alongside.register.entry;

import java.time.LocalDate;

import org.alongside.register.cell.AddressType;
import org.alongside.register.cell.Written;

/** Where a person can be found, as the register has it. */
public record Home(String address, Written<AddressType> type, Written<LocalDate> lastChecked) {}
