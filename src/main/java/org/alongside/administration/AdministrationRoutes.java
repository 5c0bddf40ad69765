package org.alongside.administration;

/** Addresses of the administrator's pages, as text. */
public final class AdministrationRoutes {

    public static final String AGREEMENT = "agreement";
    public static final String SCENARIOS = "agreement/scenarios";

    private AdministrationRoutes() {}
}
