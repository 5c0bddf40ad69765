/**
 * The seam of the record page: what other modules implement to appear on it, and the parts that every item shows.
 *
 * <p>A <b>tab</b> is one part of the record; a <b>banner</b> stands on all of them while something out of the ordinary holds. The <b>eye</b> tells how many can see an item, who and why, and why the viewer can.
 */
@NamedInterface("tab")
@NullMarked
package org.alongside.casework.tab;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
