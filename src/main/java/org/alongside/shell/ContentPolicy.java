package org.alongside.shell;

/** What a browser may load and run for us. Flow still needs inline script; everything else is as strict as it can be. */
final class ContentPolicy {

    private ContentPolicy() {}

    static String ofScreens(String issuerOrigin) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data:",
                "font-src 'self' data:",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "frame-ancestors 'none'",
                "form-action 'self' " + issuerOrigin);
    }

    static String ofPlainPages() {
        return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    }
}
