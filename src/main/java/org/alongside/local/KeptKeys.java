package org.alongside.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertySourceFactory;

/** The secrets of one data directory: drawn at random when it is first used, kept in a file that only its owner can read. */
class KeptKeys implements PropertySourceFactory {

    private static final List<String> NAMES =
            List.of("alongside.actor-key", "alongside.sign-in.client-secret", "alongside.local.superuser-key");

    @Override
    public PropertySource<?> createPropertySource(@Nullable String name, EncodedResource resource) throws IOException {
        var file = resource.getResource().getFile().toPath();
        if (Files.notExists(file)) {
            draw(file);
        }
        try (var reader = Files.newBufferedReader(file)) {
            var keys = new Properties();
            keys.load(reader);
            return new PropertiesPropertySource("kept keys", keys);
        }
    }

    private static void draw(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                "keys",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, NAMES.stream().map(name -> name + "=" + random()).toList());
        Files.move(fresh, file);
    }

    static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
