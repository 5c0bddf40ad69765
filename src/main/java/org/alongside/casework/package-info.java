/**
 * The record: everything about one person on one page, and the people an agency works with.
 *
 * <p>The <b>caseload</b> lists the people whom the viewer may know of. The <b>record</b> of one person is put together from <b>tabs</b> that other
 * modules add. A <b>note</b> is words of any category; its heading is the public line. What the rules withhold is a <b>stub</b> for staff and
 * absent for everybody else.
 */
@ApplicationModule(allowedDependencies = {"kit", "agency", "actor", "audit", "consent", "person"})
@NullMarked
package org.alongside.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
