/** Stories across modules, told to a real browser in front of a running portal. */
@NullMarked
package org.alongside.journeys;

import org.jspecify.annotations.NullMarked;
