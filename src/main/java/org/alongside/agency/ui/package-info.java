/** Screens of agencies and of the NHS list. */
@NullMarked
package org.alongside.agency.ui;

import org.jspecify.annotations.NullMarked;
