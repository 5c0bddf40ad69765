/** Tests of the whole: modules, architecture, schema, words. */
@NullMarked
package org.alongside;

import org.jspecify.annotations.NullMarked;
