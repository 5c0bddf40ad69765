/** Tests of who is asking. */
@NullMarked
package org.alongside.actor;

import org.jspecify.annotations.NullMarked;
