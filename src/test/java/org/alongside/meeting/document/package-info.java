/** Tests of documents as files. */
@NullMarked
package org.alongside.meeting.document;

import org.jspecify.annotations.NullMarked;
