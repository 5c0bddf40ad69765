/**
 * What people write in a cell, and what it means.
 *
 * <p>Whatever was understood is kept as a <b>value</b>, whatever was not is kept as <b>words</b> beside it: nothing that someone typed
 * is lost, and nothing is guessed. Some signs, such as a lone question mark, mean no more than an empty cell: they are <b>blank</b>.
 */
@NullMarked
package org.alongside.register.cell;

import org.jspecify.annotations.NullMarked;
