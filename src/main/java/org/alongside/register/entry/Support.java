package org.alongside.register.entry;

import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Written;

/**
 * Who and what helps the person. That the old register said yes about the trusted person is no consent: nobody sees anything until
 * the person has confirmed it.
 */
public record Support(
        String scripts,
        String pharmacy,
        String otherAgencies,
        String trustedPerson,
        Written<Answer> oldRegisterSaidYes) {}
