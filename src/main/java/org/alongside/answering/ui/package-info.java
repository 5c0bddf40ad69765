/** The light pages that a link in a mail opens, without script, and the screens about what needs attention. */
@NullMarked
package org.alongside.answering.ui;

import org.jspecify.annotations.NullMarked;
