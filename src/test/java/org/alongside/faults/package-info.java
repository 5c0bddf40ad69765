/** What Alongside does when something breaks: what was confirmed is kept whole, and nothing else is kept. */
@NullMarked
package org.alongside.faults;

import org.jspecify.annotations.NullMarked;
