/** The only test code that tests share: real PostgreSQL, the cast, a small world, the clock. */
@NullMarked
package org.alongside.testing;

import org.jspecify.annotations.NullMarked;
