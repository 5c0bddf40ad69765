/** What surrounds every screen. */
@NullMarked
package org.alongside.shell;

import org.jspecify.annotations.NullMarked;
