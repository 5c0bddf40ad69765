package org.alongside.shell;

import java.net.URI;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The issuer that says who somebody is, and what the portal is called there. */
@ConfigurationProperties("alongside.sign-in")
public record SignInSettings(String issuer, String clientId, String clientSecret) {

    /** The issuer's scheme, host and port, as browsers compare them. */
    String issuerOrigin() {
        var uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
