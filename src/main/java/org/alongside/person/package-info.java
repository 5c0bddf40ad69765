/**
 * The people the portal is for.
 *
 * <p>An <b>NHS number</b> is ten digits, the last of which checks the other nine. It names a person to the health service; it is
 * never made up and never corrected by a machine. The <b>identity</b> is name, birth date and number together; an <b>alias</b> is another name.
 * A <b>contact point</b> is an address, telephone or e-mail with what is known about whose it is and whether messages are safe there. People
 * <b>around</b> the person are those who matter to them.
 */
@ApplicationModule(allowedDependencies = {"agency", "actor", "consent"})
@NullMarked
package org.alongside.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
