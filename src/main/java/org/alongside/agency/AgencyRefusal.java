package org.alongside.agency;

/** Why an agency, an agreement or a post is not as asked; nothing has changed. */
public enum AgencyRefusal {
    /** The viewer does not administer agencies. */
    NOT_ALLOWED,
    NAME_MISSING,
    NAME_TOO_LONG,
    /** Another agency has this name, whatever its case. */
    NAME_TAKEN,
    /** Another agency is this practice already. */
    PRACTICE_TAKEN,
    /** The NHS list has no such practice. */
    PRACTICE_UNKNOWN,
    /** There is no such agency. */
    AGENCY_UNKNOWN,
    /** The last day is before the first. */
    DAYS_REVERSED,
    /** There is no agreement in force to end. */
    NO_AGREEMENT,
    /** There is no such post, or it has ended before. */
    POST_ENDED;

    /** Translation key of the sentence. */
    public String key() {
        return "agency.refusal." + name();
    }
}
