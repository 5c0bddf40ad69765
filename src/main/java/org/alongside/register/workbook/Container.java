package org.alongside.register.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file really is, whatever its name says. */
enum Container {
    ZIP("504b0304"),
    COMPOUND("d0cf11e0a1b11ae1"),
    OTHER("");

    private final String signature;

    Container(String signature) {
        this.signature = signature;
    }

    static Container of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = HexFormat.of().formatHex(in.readNBytes(8));
            return Arrays.stream(values())
                    .filter(kind -> start.startsWith(kind.signature))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    /** A compound file is never read: it is a workbook behind a password, one of the old kind, or something else. */
    static WorkbookRefusal insideCompound(Path file) {
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (has(root, "EncryptedPackage") || has(root, "EncryptionInfo")) {
                return WorkbookRefusal.PASSWORD_PROTECTED;
            }
            return has(root, "Workbook") || has(root, "Book")
                    ? WorkbookRefusal.OLD_FORMAT
                    : WorkbookRefusal.NOT_A_WORKBOOK;
        } catch (IOException | RuntimeException broken) {
            return WorkbookRefusal.DAMAGED;
        }
    }

    private static boolean has(DirectoryNode root, String entry) {
        return root.hasEntryCaseInsensitive(entry);
    }
}
