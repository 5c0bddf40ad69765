/**
 * Who may see which item about which person, and why.
 *
 * <p>A <b>fact</b> (share, refusal, nomination, involvement, override, bar and others) is recorded by a verb of this module and
 * answered with a <b>refusal</b> when the rules do not allow it. From the facts PostgreSQL decides an <b>outcome</b> for each viewer and
 * <b>item</b> - all, part, stub or nothing - with one reason; the text of the rules stands once, in {@code db/rules}, and this module only asks.
 * A <b>seal</b> is a refusal about one item, a <b>compartment</b> a closed set of items with members, an <b>override</b> sharing on another
 * lawful ground than consent, a <b>bar</b> a viewer who must never see the person. The <b>audience</b> of an item is who can see it.
 */
@ApplicationModule(allowedDependencies = {"agency", "actor"})
@NullMarked
package org.alongside.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
