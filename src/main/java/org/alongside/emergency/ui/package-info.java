/** Screens of emergency access: declaring it, the banner while it lasts, and the reviews. */
@NullMarked
package org.alongside.emergency.ui;

import org.jspecify.annotations.NullMarked;
