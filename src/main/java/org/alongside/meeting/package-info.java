/**
 * Professionals' meetings about one person.
 *
 * <p>A <b>meeting</b> has a <b>chair</b>, an <b>agenda</b> and <b>invitations</b>, and says how the person attends or who carries their voice. While
 * it runs, <b>lines</b> are written: minutes, decisions, open questions and actions, each kept at once. Ending it <b>issues</b>
 * them all together: each <b>minute</b> becomes an item of its own category, each action goes to its owner. What a reader gets of the minutes is
 * for the rules to say, paragraph by paragraph.
 *
 * <p>Before it, the agenda begins with a <b>template</b> of its kind and <b>carries over</b> open actions; a <b>series</b> offers dates, each planned
 * as a meeting of its own; <b>reports</b> are asked from agencies; the check of <b>earshot</b> says who may hear which point.
 *
 * <p>While a meeting runs, <b>presences</b> say who is in the <b>room</b>; the <b>shared display</b> shows what all of them may see. Others
 * <b>follow</b> on their own devices: they see a line if the rules would show it to them once it is issued, and they make <b>proposals</b>. At
 * <b>read-back</b> owners agree. In a <b>restricted part</b> some of those present are among themselves.
 */
@ApplicationModule(
        allowedDependencies = {
            "kit",
            "agency",
            "actor",
            "audit",
            "consent",
            "person",
            "casework",
            "casework :: tab",
            "action",
            "mail"
        })
@NullMarked
package org.alongside.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
