/**
 * The plan: what matters to the person, in their words, and what is done about it.
 *
 * <p><b>About me</b> is the person's own words under one of seven headings. A <b>goal</b> is what the person wants to reach; its <b>stamp</b> says
 * whether the person agreed to it, has seen it, or whether it was not yet discussed. A <b>step</b> says who does what for a goal, and until when.
 */
@ApplicationModule(
        allowedDependencies = {"kit", "agency", "actor", "audit", "consent", "person", "casework", "casework :: tab"})
@NullMarked
package org.alongside.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
