package org.alongside.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes small lists of practices as the NHS lays them out. */
final class ListOnPaper {

    private static final String LINE =
            "\"%s\",\"%s\",\"Y63\",\"QHM\",\"1 ROAD\",\"\",\"TOWN\",\"\",\"\",\"AB1 2CD\",\"19740401\",\"\",\"A\",\"B\""
                    + ",\"\"".repeat(11) + ",\"4\",\"\"";

    private ListOnPaper() {}

    static String line(String code, String name) {
        return LINE.formatted(code, name);
    }

    static Path file(Path folder, List<String> lines) {
        try {
            return Files.write(folder.resolve("list.csv"), lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
