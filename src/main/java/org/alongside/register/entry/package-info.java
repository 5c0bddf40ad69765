/**
 * What the register says about one person.
 *
 * <p>An <b>entry</b> is a row understood: its <b>fields</b> are the columns that a register can have, its <b>facts</b> the same in words,
 * so that two entries can be compared. It says what was written and no more; whether that is right is not its business.
 */
@NullMarked
package org.alongside.register.entry;

import org.jspecify.annotations.NullMarked;
