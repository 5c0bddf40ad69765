/** Screens about sharing: the tab of the record, the acts with their check pages, receipts, approvals and the preview. */
@NullMarked
package org.alongside.sharing.ui;

import org.jspecify.annotations.NullMarked;
