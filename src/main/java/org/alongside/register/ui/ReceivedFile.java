package org.alongside.register.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that was sent, for as long as it is looked at. */
record ReceivedFile(Path path) {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivedFile.class);

    /** SHA-256 of what the file holds. */
    String hash() {
        try (var digest =
                new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(path, digest);
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException kept) {
            LOG.warn("a received file could not be deleted", kept);
        }
    }
}
