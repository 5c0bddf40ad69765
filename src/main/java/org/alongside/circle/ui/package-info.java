/** The home page of trusted persons and of the person. */
@NullMarked
package org.alongside.circle.ui;

import org.jspecify.annotations.NullMarked;
