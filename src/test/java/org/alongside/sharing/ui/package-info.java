/** Screens about sharing. */
@NullMarked
package org.alongside.sharing.ui;

import org.jspecify.annotations.NullMarked;
