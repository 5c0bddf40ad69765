/** Tests of what is said about people. */
@NullMarked
package org.alongside.person;

import org.jspecify.annotations.NullMarked;
