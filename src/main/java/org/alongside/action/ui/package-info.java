/** Screens of actions: the inbox of an agency and the tab on the record. */
@NullMarked
package org.alongside.action.ui;

import org.jspecify.annotations.NullMarked;
