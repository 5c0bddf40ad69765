/** What an operator gets: the jar, its settings and the composition, each tried as it would be used. */
@NullMarked
package org.alongside.production;

import org.jspecify.annotations.NullMarked;
