/** The home of those around a person. */
@NullMarked
package org.alongside.circle;

import org.jspecify.annotations.NullMarked;
