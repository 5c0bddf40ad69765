package org.alongside.agency;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** Whoever does not want to know. */
    Progress UNHEARD = (lines, part) -> {};

    /**
     * So much is done.
     *
     * @param lines lines read so far
     * @param part of the whole, from 0 to 1
     */
    void reached(long lines, double part);
}
