/** Benchmarks: ratios measured in one run, never in a test. Started by {@code ./alongside bench [NAME]}. */
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
