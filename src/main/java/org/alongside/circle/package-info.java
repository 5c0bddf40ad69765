/**
 * The home of those around a person, and of the person: one page on a phone, without a menu to learn.
 *
 * <p>A <b>trusted person</b> sees what the person said yes to, and a fixed sentence for everybody about the rest. When there is nothing to
 * show, for whatever reason, there is one <b>quiet page</b>, so that nobody can tell an ended nomination from one that never was.
 */
@ApplicationModule(
        allowedDependencies = {"kit", "actor", "audit", "consent", "plan", "action", "scheme", "meeting", "sharing"})
@NullMarked
package org.alongside.circle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
