package org.alongside.administration;

/** Addresses of the administrator's pages, as text. */
public final class AdministrationRoutes {

    public static final String AGREEMENT = "agreement";

    private AdministrationRoutes() {}
}
