/** Actions as aggregate, in the database and on screen. */
@NullMarked
package org.alongside.action;

import org.jspecify.annotations.NullMarked;
