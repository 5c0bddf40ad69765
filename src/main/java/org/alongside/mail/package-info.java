/**
 * Mails: how a sentence and a link leave Alongside.
 *
 * <p>A <b>mail</b> is recorded in the transaction of its reason and <b>handed over</b> to a mail server afterwards, by whichever node takes it up
 * first: never before its reason is kept, and until a server has taken it. It carries links and no words about anybody; at most initials and
 * a reference. Every attempt has the same Message-ID. A mail that no server takes is <b>given up</b> after some days and shown to whoever caused it.
 */
@ApplicationModule(allowedDependencies = {"kit", "agency", "actor"})
@NullMarked
package org.alongside.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
