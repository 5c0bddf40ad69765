/**
 * Special Allocation Scheme: a person's time on it and the way back to an ordinary surgery.
 *
 * <p>A <b>placement</b> is one stay on the scheme. It stands on one <b>stage</b> of a ladder from arrival to after-care; every <b>move</b> has a
 * reason that the person can read and says what would help next. A placement has a next review, or a named reason why it has none.
 */
@ApplicationModule(
        allowedDependencies = {"kit", "agency", "actor", "audit", "consent", "person", "casework", "casework :: tab"})
@NullMarked
package org.alongside.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
