/** Tests of what is said about people. */
@NullMarked
package org.alongside.casework;

import org.jspecify.annotations.NullMarked;
