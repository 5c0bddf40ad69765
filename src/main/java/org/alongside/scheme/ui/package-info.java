/** What this module adds to the record page. */
@NullMarked
package org.alongside.scheme.ui;

import org.jspecify.annotations.NullMarked;
