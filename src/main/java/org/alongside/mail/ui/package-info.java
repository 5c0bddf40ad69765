/** The screen of mails that could not be sent. */
@NullMarked
package org.alongside.mail.ui;

import org.jspecify.annotations.NullMarked;
