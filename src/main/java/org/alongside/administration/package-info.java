/**
 * What the partnership administrator does that needs more than one of the lower modules.
 *
 * <p>A <b>newcomer</b> takes up a post: a human whom the identity provider knows by a <b>login</b> comes on record, if they are not yet, and gets
 * a role in an agency. The text of the <b>agreement</b> says what a role may reach at most; a <b>proposal</b> is a text that waits.
 */
@ApplicationModule(allowedDependencies = {"kit", "agency", "actor", "consent"})
@NullMarked
package org.alongside.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
