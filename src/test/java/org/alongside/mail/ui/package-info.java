/** Tests of the screen of mails that were not sent. */
@NullMarked
package org.alongside.mail.ui;

import org.jspecify.annotations.NullMarked;
