/** Tests of emergency access. */
@NullMarked
package org.alongside.emergency;

import org.jspecify.annotations.NullMarked;
