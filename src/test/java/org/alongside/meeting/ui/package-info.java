/** Screens of meetings, opened as those who may and those who may not. */
@NullMarked
package org.alongside.meeting.ui;

import org.jspecify.annotations.NullMarked;
