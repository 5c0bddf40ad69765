/** Tests of what runs on a machine of one's own, and a second node beside it. */
@NullMarked
package org.alongside.local;

import org.jspecify.annotations.NullMarked;
