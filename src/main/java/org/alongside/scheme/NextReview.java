package org.alongside.scheme;

import java.time.LocalDate;

/** When the placement is looked at again, or why no day is set: never silence. */
public sealed interface NextReview {

    /** A day is set. */
    record On(LocalDate day) implements NextReview {}

    /** No day is set, for this reason. */
    record Missing(String because) implements NextReview {}
}
