/**
 * One copy of minutes as a document, and that document as a Word and as a PDF file.
 *
 * <p>A <b>document</b> is a title and <b>blocks</b>. The page, the Word file and the PDF are all made from the same blocks, so that none of
 * them can show what another one does not.
 */
@NullMarked
package org.alongside.meeting.document;

import org.jspecify.annotations.NullMarked;
