/**
 * From a file to entries.
 *
 * <p>Opening a file answers how its columns were understood, or why it is refused. Once a coordinator agrees with the <b>match</b>, its
 * rows are read: each row that is about somebody becomes an entry, known again by its <b>fingerprint</b>.
 */
@NullMarked
package org.alongside.register.sheet;

import org.jspecify.annotations.NullMarked;
