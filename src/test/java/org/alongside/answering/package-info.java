/** Tests of answering from mails and of chasing. */
@NullMarked
package org.alongside.answering;

import org.jspecify.annotations.NullMarked;
