/** Screens of actions, opened as those who may and those who may not. */
@NullMarked
package org.alongside.action.ui;

import org.jspecify.annotations.NullMarked;
