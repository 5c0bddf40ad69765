/** The home page. */
@NullMarked
package org.alongside.circle.ui;

import org.jspecify.annotations.NullMarked;
