/** Tests of what is said about people. */
@NullMarked
package org.alongside.casework.ui;

import org.jspecify.annotations.NullMarked;
