/**
 * Actions: what an agency or a trusted person promised to do for somebody.
 *
 * <p>An <b>action</b> has a public title, at most one accountable <b>owner</b>, a date, and was <b>asked</b> for by a post. The owner <b>answers</b>:
 * done, on track, stuck with a reason, or not ours; then it needs an owner again. Whoever asked <b>directs</b> it: gives it to another owner, moves
 * its date, cancels it. Overdue is derived from date and status, never stored.
 */
@ApplicationModule(
        allowedDependencies = {"kit", "agency", "actor", "audit", "consent", "person", "casework", "casework :: tab"})
@NullMarked
package org.alongside.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
