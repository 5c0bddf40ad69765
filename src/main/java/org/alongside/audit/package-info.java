/**
 * Who saw and changed what, when, as what and why that was allowed.
 *
 * <p>Every <b>change</b> of a table about a person leaves a line by a trigger, in the transaction of the change. An <b>opening</b> of a record
 * is reported by the module that opens it. Lines are chained by hashes; the <b>verifier</b> names the first line that was tampered with.
 */
@ApplicationModule(allowedDependencies = {"actor"})
@NullMarked
package org.alongside.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
