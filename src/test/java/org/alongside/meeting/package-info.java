/** Meetings as sentences, in the database and on screen. */
@NullMarked
package org.alongside.meeting;

import org.jspecify.annotations.NullMarked;
