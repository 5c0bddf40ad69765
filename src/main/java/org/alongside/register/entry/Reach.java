package org.alongside.register.entry;

import java.time.LocalDate;

import org.alongside.register.cell.Answer;
import org.alongside.register.cell.Telephones;
import org.alongside.register.cell.Written;

/** How a person can be reached; unless it is known to be safe, no message is left. */
public record Reach(
        Telephones telephones,
        Written<LocalDate> lastChecked,
        Written<Answer> safeToLeaveMessage,
        String preferredChannel,
        String languageOrFormat) {}
