package org.alongside.agency;

import java.util.List;

/** What an agency can be and as what one can work there, by the codes of the sharing agreement. */
public final class AgencyKinds {

    /** A general practice; it can be taken from the NHS list. */
    public static final String GENERAL_PRACTICE = "gp-practice";

    public static final List<String> ALL = List.of(
            GENERAL_PRACTICE,
            "sas-provider",
            "nhs-community",
            "council-coordination",
            "council-housing",
            "council-social-care",
            "police",
            "voluntary");

    /** Roles of posts; what each may see stands in the sharing agreement. */
    public static final List<String> ROLES = List.of(
            "case-coordinator",
            "gp-clinician",
            "gp-admin",
            "scheme-coordinator",
            "social-care",
            "support-worker",
            "housing-officer",
            "police-liaison",
            "idva",
            "safeguarding-lead",
            "panel-member",
            "privacy-officer",
            "partnership-administrator");

    private AgencyKinds() {}
}
