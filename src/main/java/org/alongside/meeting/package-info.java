/**
 * Professionals' meetings about one person.
 *
 * <p>A <b>meeting</b> has a <b>chair</b>, an <b>agenda</b> and <b>invitations</b>, and says how the person attends or who carries their voice. While
 * it runs, <b>lines</b> are written: minutes, decisions and actions, each kept at once and seen by the chair's agency only. Ending it <b>issues</b>
 * them all together: each <b>minute</b> becomes an item of its own category, each action goes to its owner. What a reader gets of the minutes is
 * for the rules to say, paragraph by paragraph.
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
            "action"
        })
@NullMarked
package org.alongside.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
