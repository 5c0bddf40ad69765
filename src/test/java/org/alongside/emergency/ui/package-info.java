/** Tests of the screens of emergency access. */
@NullMarked
package org.alongside.emergency.ui;

import org.jspecify.annotations.NullMarked;
