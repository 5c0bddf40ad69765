package org.alongside.register.workbook;

import java.util.zip.ZipEntry;

/** How much is too much: far beyond any register kept by hand, far below what would hurt the server. */
final class Limits {

    static final long FILE_BYTES = 50L << 20;
    static final long UNPACKED_BYTES = 128L << 20;
    static final int PARTS = 2_000;
    static final int ROWS = 50_000;
    static final int COLUMNS = 16_384;
    static final int CELLS = 5_000_000;
    static final int CELL_CHARACTERS = 100_000;
    static final int STRINGS = 2_000_000;
    static final long STRING_CHARACTERS = 32L << 20;

    private static final long ALWAYS_ALLOWED = 100L << 10;
    private static final long RATIO = 100;

    private Limits() {}

    /** Whether a part grows so much when unpacked that nobody typed it. */
    static boolean exceeded(ZipEntry part, long unpacked) {
        return unpacked > ALWAYS_ALLOWED && unpacked > RATIO * Math.max(1, part.getCompressedSize());
    }
}
