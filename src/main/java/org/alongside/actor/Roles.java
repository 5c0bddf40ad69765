package org.alongside.actor;

/** Authorities that the roles of the sharing agreement become once chosen, for annotations on views. */
public final class Roles {

    public static final String CASE_COORDINATOR = "CASE_COORDINATOR";
    public static final String SCHEME_COORDINATOR = "SCHEME_COORDINATOR";
    public static final String GP_CLINICIAN = "GP_CLINICIAN";
    public static final String GP_ADMIN = "GP_ADMIN";
    public static final String SOCIAL_CARE = "SOCIAL_CARE";
    public static final String SUPPORT_WORKER = "SUPPORT_WORKER";
    public static final String HOUSING_OFFICER = "HOUSING_OFFICER";
    public static final String POLICE_LIAISON = "POLICE_LIAISON";
    public static final String IDVA = "IDVA";
    public static final String SAFEGUARDING_LEAD = "SAFEGUARDING_LEAD";
    public static final String PANEL_MEMBER = "PANEL_MEMBER";
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";
    public static final String PARTNERSHIP_ADMINISTRATOR = "PARTNERSHIP_ADMINISTRATOR";

    /** Every post has this authority beside its role. */
    public static final String STAFF = "STAFF";

    public static final String TRUSTED_PERSON = "TRUSTED_PERSON";
    public static final String PERSON = "PERSON";

    private Roles() {}
}
