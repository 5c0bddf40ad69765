/**
 * Emergency access, "break glass": a clinician opens the record of one person for four hours, and somebody looks at it afterwards.
 *
 * <p>Whoever is <b>sought</b> is identified exactly, and nothing about anybody is said before the emergency is <b>declared</b>. While it lasts
 * a banner stands on the record. Every declaration waits for the <b>review</b> of a privacy officer. The rules belong to {@code consent}.
 */
@ApplicationModule(
        allowedDependencies = {"kit", "agency", "actor", "audit", "consent", "person", "casework", "casework :: tab"})
@NullMarked
package org.alongside.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
