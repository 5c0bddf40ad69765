/**
 * The people the portal is for.
 *
 * <p>An <b>NHS number</b> is ten digits, the last of which checks the other nine. It names a person to the health service; it is
 * never made up and never corrected by a machine.
 */
@ApplicationModule
@NullMarked
package org.alongside.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
