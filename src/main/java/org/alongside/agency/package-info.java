/**
 * Agencies, their posts and the sharing agreement they signed.
 *
 * <p>An <b>agency</b> is one team that answers for its staff. A <b>post</b> (staff member) is one human in one role in one agency, from a
 * date, to a date. All posts of one role in one agency are a <b>desk</b>. A <b>practice</b> is an entry in the NHS list of GP practices; an
 * agency may be one of them. Without a live signature on the <b>agreement</b> an agency sees nothing.
 */
@ApplicationModule(allowedDependencies = "kit")
@NullMarked
package org.alongside.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
