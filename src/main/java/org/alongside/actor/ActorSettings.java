package org.alongside.actor;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this module.
 *
 * @param actorKey base64 of at least 32 random bytes; application and migrator must agree on it
 * @param clockMayStop whether a stopped clock of the rules is acceptable (rehearsals and tests only)
 */
@ConfigurationProperties("alongside")
record ActorSettings(String actorKey, boolean clockMayStop) {}
