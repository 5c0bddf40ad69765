package org.alongside.agency;

/** Addresses of agencies, their posts and the NHS list, as text. */
public final class AgencyRoutes {

    public static final String LIST = "agencies";
    public static final String POSTS = "agencies/:agency/posts";
    public static final String MAIL = "agencies/:agency/mail";
    public static final String PRACTICES = "practices";

    private AgencyRoutes() {}

    /** The posts of one agency. */
    public static String posts(AgencyId agency) {
        return LIST + "/" + agency.value() + "/posts";
    }

    /** How one agency is written to. */
    public static String mail(AgencyId agency) {
        return LIST + "/" + agency.value() + "/mail";
    }
}
