package org.alongside.register;

/** Addresses of the import, as text. */
public final class RegisterRoutes {

    public static final String IMPORT = "import";

    private RegisterRoutes() {}
}
