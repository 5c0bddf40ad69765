/** Tests of the light pages and screens of answering. */
@NullMarked
package org.alongside.answering.ui;

import org.jspecify.annotations.NullMarked;
