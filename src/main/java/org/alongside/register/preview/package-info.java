/**
 * What an import would do, before it does anything.
 *
 * <p>Every row has one <b>outcome</b>: rejected, needs a decision, matches a person held, or new. <b>Findings</b> are the reasons for it,
 * <b>notes</b> are things to look at. A <b>decision</b> is taken by a human about one row and remembered with the row's fingerprint;
 * the preview is then judged anew, so that a correction is checked like anything else. <b>Saving</b> is the list of what would be saved.
 *
 * <p>Who is on record and which practices there are is asked through {@code PeopleHeld} and {@code PracticeDirectory}.
 */
@NullMarked
package org.alongside.register.preview;

import org.jspecify.annotations.NullMarked;
