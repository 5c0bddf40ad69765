/** Screens of the record and of the people an agency works with. */
@NullMarked
package org.alongside.casework.ui;

import org.jspecify.annotations.NullMarked;
