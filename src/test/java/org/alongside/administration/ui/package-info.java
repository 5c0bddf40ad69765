/** Tests of the screens of the partnership administrator. */
@NullMarked
package org.alongside.administration.ui;

import org.jspecify.annotations.NullMarked;
