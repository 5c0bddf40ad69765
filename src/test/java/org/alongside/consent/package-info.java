/** The rules of consent, run as examples. */
@NullMarked
package org.alongside.consent;

import org.jspecify.annotations.NullMarked;
