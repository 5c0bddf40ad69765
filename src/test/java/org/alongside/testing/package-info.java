/** The only test code that tests share: real PostgreSQL, the cast, a small world, the clock, a running portal and a real browser. */
@NullMarked
package org.alongside.testing;

import org.jspecify.annotations.NullMarked;
