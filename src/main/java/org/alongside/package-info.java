/** One person, one plan, one list of promises. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
