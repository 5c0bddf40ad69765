/**
 * What surrounds every screen: signing in and out, the way a browser is spoken to, and the page one lands on.
 *
 * <p>An <b>issuer</b> says who somebody is; what they may do is never read from its tokens. The shell imports no feature: menu entries and
 * layouts meet in Vaadin, not here.
 */
@ApplicationModule(allowedDependencies = {"actor", "kit"})
@NullMarked
package org.alongside.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
