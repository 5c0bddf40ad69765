package org.alongside.register.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.alongside.register.workbook.Cell;
import org.alongside.register.workbook.SheetRow;

/** Tells a row from all others by what it holds, not by where it stands, so that a decision is remembered when rows move. */
public record RowFingerprint(String value) {

    static RowFingerprint of(SheetRow row) {
        var digest = sha256();
        row.filled().forEach((column, cell) -> {
            if (!(cell instanceof Cell.Formula)) {
                digest.update((column + "=" + cell.text() + "\u0000").getBytes(StandardCharsets.UTF_8));
            }
        });
        return new RowFingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
