package org.alongside.local;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** What {@code ./alongside run} was asked for: where data is kept, where people sign in, and whether the demonstration people are there. */
@ConfigurationProperties("alongside.local")
public record LocalSettings(Path data, int providerPort, boolean demonstration) {}
