/** What this module adds to the record page. */
@NullMarked
package org.alongside.plan.ui;

import org.jspecify.annotations.NullMarked;
