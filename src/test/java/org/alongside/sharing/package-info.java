/** Sharing on screen. */
@NullMarked
package org.alongside.sharing;

import org.jspecify.annotations.NullMarked;
