package org.alongside.register.cell;

import java.util.List;

/** The numbers of a cell in their order, and the words that belong to none of them. */
public record Telephones(List<Telephone> numbers, String words) {

    public static final Telephones NONE = new Telephones(List.of(), "");

    /** Numbers that may be rung. */
    public List<Telephone> inUse() {
        return numbers.stream().filter(telephone -> !telephone.old()).toList();
    }

    /** There are numbers, and not one that may be rung. */
    public boolean onlyOld() {
        return !numbers.isEmpty() && inUse().isEmpty();
    }
}
