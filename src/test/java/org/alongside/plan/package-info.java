/** Tests of what is said about people. */
@NullMarked
package org.alongside.plan;

import org.jspecify.annotations.NullMarked;
