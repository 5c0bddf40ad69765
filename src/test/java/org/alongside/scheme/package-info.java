/** Tests of what is said about people. */
@NullMarked
package org.alongside.scheme;

import org.jspecify.annotations.NullMarked;
