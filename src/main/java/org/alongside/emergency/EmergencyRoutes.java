package org.alongside.emergency;

/** Addresses of emergency access, as text. */
public final class EmergencyRoutes {

    public static final String DECLARE = "emergency";
    /** Parameter of the address of {@link #DECLARE} after an access was ended. */
    public static final String ENDED = "ended";

    public static final String REVIEWS = "reviews";

    private EmergencyRoutes() {}
}
