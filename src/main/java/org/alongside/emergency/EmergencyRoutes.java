package org.alongside.emergency;

/** Addresses of emergency access, as text. */
public final class EmergencyRoutes {

    public static final String DECLARE = "emergency";
    public static final String REVIEWS = "reviews";

    private EmergencyRoutes() {}
}
