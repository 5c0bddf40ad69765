/**
 * Parts of the screen without any domain: messages, status words, headings, dates as people read them.
 *
 * <p>Used by {@code ui} packages, the shell and the record's tabs, and by nothing else.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.alongside.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
