/** Screens of meetings: the list, planning, the meeting itself before, while and after it is held, the tab on the record. */
@NullMarked
package org.alongside.meeting.ui;

import org.jspecify.annotations.NullMarked;
