/**
 * What a person decided about sharing, on screen: in force, waiting, ended; given, refused, taken back; and what a reader would see.
 *
 * <p>Every change is a <b>sentence</b> before it is saved and a <b>receipt</b> after. What needs a second professional waits on the list of
 * <b>approvals</b>. A <b>preview</b> asks the rules as another reader and shows its user nothing that they may not see themselves.
 * A <b>rehearsal</b> tells, before a change is saved, what it would change for each reader, and leaves nothing behind; the <b>history</b> tells
 * who could see what on a day. The facts and the rules belong to {@code consent}; this module only asks and tells.
 */
@ApplicationModule(
        allowedDependencies = {"kit", "agency", "actor", "audit", "consent", "person", "casework", "casework :: tab"})
@NullMarked
package org.alongside.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
