/** Tests of mails on their way out. */
@NullMarked
package org.alongside.mail;

import org.jspecify.annotations.NullMarked;
