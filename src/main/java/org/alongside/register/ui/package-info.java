/** Screens of the import: one step after the other, nothing saved before the last. */
@NullMarked
package org.alongside.register.ui;

import org.jspecify.annotations.NullMarked;
