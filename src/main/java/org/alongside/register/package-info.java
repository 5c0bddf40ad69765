/**
 * Bringing in the workbook in which a scheme was kept before.
 *
 * <p>The <b>register</b> is that workbook's sheet of people; it speaks for a day of its own, which is <i>today</i> for ages and for
 * dates in the future. Its columns are known by their <b>headings</b>, wherever they stand. A <b>record row</b> is about somebody;
 * labels, blank rows, notes and totals are not.
 *
 * <p>A <b>preview</b> gives every record row one <b>outcome</b> with all its <b>reasons</b>, and <b>notes</b> that ask for nothing.
 * What is in doubt waits for a <b>decision</b> by a human; the product never settles it. A preview saves nothing.
 * <b>Confirming</b> it saves all of it or nothing, and keeps from which rows each person came, so that the same file again changes nothing.
 */
@ApplicationModule(allowedDependencies = {"kit", "agency", "actor", "consent", "person", "casework", "scheme"})
@NullMarked
package org.alongside.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
