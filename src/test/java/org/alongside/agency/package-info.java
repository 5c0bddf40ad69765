/** Tests of agencies, posts and the NHS list. */
@NullMarked
package org.alongside.agency;

import org.jspecify.annotations.NullMarked;
