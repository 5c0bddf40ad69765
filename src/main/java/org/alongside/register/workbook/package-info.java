/**
 * Opening a workbook as data only.
 *
 * <p>No formula is worked out, no link followed, no style looked at. A file is read as a stream, so that its size decides how long
 * reading takes and not how much memory it needs; a file that was made to do harm is refused before any of it is believed.
 * A <b>cell</b> keeps what kind of thing it holds, because <i>45467</i> as a number may be a day and as text is not.
 */
@NullMarked
package org.alongside.register.workbook;

import org.jspecify.annotations.NullMarked;
