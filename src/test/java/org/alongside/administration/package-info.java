/** Tests of what the partnership administrator does. */
@NullMarked
package org.alongside.administration;

import org.jspecify.annotations.NullMarked;
