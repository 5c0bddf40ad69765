package org.alongside.consent;

/** What a share or refusal is about. */
public sealed interface Scope {

    /** All items of a category, now and later. */
    record OfCategory(String code) implements Scope {}

    /** All categories of a family. */
    record OfFamily(String name) implements Scope {}

    /** One item; a refusal of one item is a seal. */
    record OfItem(ItemId id) implements Scope {}

    /** Everything: only a refusal may say it. */
    record Everything() implements Scope {}
}
