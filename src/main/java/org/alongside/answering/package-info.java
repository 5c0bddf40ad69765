/**
 * Answering actions from a mail, and chasing what is not answered.
 *
 * <p>An agency has a <b>contact</b>: one address at which it is written to, at most once a day, and its wishes. Each mail has a <b>link</b>, which opens
 * once, by a press and not by looking, a <b>visit</b> of half an hour. A visit acts as the <b>mail desk</b>, a post of the agency that was made for
 * this alone: every rule holds for it, and of what the rules open it is shown actions of its own agency and nothing else. An action that is not
 * answered is <b>chased</b> by the working days since its date, until it is answered or a coordinator <b>stops</b> that with a reason. An agency that opens
 * nothing for some time is <b>silent</b>, and coordinators see it.
 */
@ApplicationModule(allowedDependencies = {"kit", "agency", "actor", "consent", "mail", "casework", "action"})
@NullMarked
package org.alongside.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
