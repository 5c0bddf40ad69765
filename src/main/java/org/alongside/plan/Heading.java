package org.alongside.plan;

/** The seven headings of About Me (PRSB). */
public enum Heading {
    MOST_IMPORTANT,
    IMPORTANT_PEOPLE,
    COMMUNICATING,
    WELLNESS,
    PLEASE_DO_AND_DO_NOT,
    HOW_TO_SUPPORT,
    ALSO_WORTH_KNOWING
}
