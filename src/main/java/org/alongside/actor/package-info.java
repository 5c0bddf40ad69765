/**
 * Who is asking.
 *
 * <p>A signed-in human acts as exactly one <b>viewer</b> at a time: a post, a trusted person or a person on record. Jobs act as named system
 * viewers. Every transaction names its viewer, signed, as its first statement; PostgreSQL refuses statements of a transaction that
 * names none. Nothing outside this module reads the security context or sets values of the database session.
 */
@ApplicationModule(allowedDependencies = {"agency"})
@NullMarked
package org.alongside.actor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
